import { parse, type AnyNode } from 'acorn';
import { build } from 'esbuild';
import path from 'node:path';
import vm from 'node:vm';
import type * as Core from '../../core';

export interface Counted {
  readonly core: typeof Core;
  /** What the call costs: loop turns and function calls of our own code and of the parser in it, and the units that the language's own functions may read. */
  readonly cost: (run: () => unknown) => number;
}

/** The core, bundled, in a world of its own in which every loop, call and native is counted: the same figure on every machine, whatever its speed. */
export async function countedCore(): Promise<Counted> {
  const world = vm.createContext({ $: { n: 0 } }) as { readonly core: typeof Core; readonly $: { n: number } };
  vm.runInContext(await bundled(path.join(__dirname, 'natives.ts')), world);
  vm.runInContext(counting(await bundled(path.join(__dirname, '..', '..', 'core', 'index.ts'))), world);
  return {
    core: world.core,
    cost: (run) => {
      world.$.n = 0;
      run();
      return world.$.n;
    },
  };
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'core', target: 'es2019', platform: 'neutral', mainFields: ['module', 'main'], logLevel: 'error' });
  return outputFiles[0]?.text ?? '';
}

const LOOPS: ReadonlySet<string> = new Set(['ForStatement', 'ForOfStatement', 'ForInStatement', 'WhileStatement', 'DoWhileStatement']);
const FUNCTIONS: ReadonlySet<string> = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** The same code, with a count at the head of every function and loop body. */
function counting(code: string): string {
  const added: { readonly at: number; readonly text: string }[] = [];
  const visit = (node: AnyNode): void => {
    if ((LOOPS.has(node.type) || FUNCTIONS.has(node.type)) && 'body' in node) {
      const { type, start, end } = node.body as AnyNode;
      if (type === 'BlockStatement') added.push({ at: start + 1, text: '$.n++;' });
      else added.push(...(LOOPS.has(node.type) ? [{ at: start, text: '{$.n++;' }, { at: end, text: '}' }] : [{ at: start, text: '($.n++,' }, { at: end, text: ')' }]));
    }
    for (const value of Object.values(node)) for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) visit(one);
  };
  visit(parse(code, { ecmaVersion: 2019 }));
  added.sort((a, b) => a.at - b.at);
  return added.map(({ at, text }, i) => code.slice(added[i - 1]?.at ?? 0, at) + text).join('') + code.slice(added[added.length - 1]?.at ?? 0);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
