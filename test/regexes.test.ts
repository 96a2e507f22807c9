import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';

jest.setTimeout(300_000);
// The checker's own engine in JavaScript: the same answer on every machine, with or without its native programs.
process.env['RECHECK_BACKEND'] = 'pure';

const root = path.join(__dirname, '..');
/** A pattern without endless repetitions can be tried in no more ways than this at any place of a text, however long the text; counted too high, for most exclude each other. */
const MOST_WAYS = 3_000_000;
const SMALL = 3;

interface Pattern { readonly source: string; readonly flags: string; readonly at: string }

let patterns: Pattern[] = [];
let made: string[] = [];

beforeAll(async () => {
  const { metafile } = await build({
    entryPoints: ['gmail-addon/main.ts', 'outlook-addin/taskpane.ts', 'outlook-addin/smart-alerts.ts'], absWorkingDir: root, bundle: true, write: false, outdir: 'none', metafile: true,
    platform: 'neutral', mainFields: ['module', 'main'], logLevel: 'error',
  });
  const found = Object.keys(metafile.inputs).map((file) => patternsIn(file));
  patterns = found.flatMap((one) => one.literals);
  made = found.flatMap((one) => one.made);
});

/** Every pattern of a file that ships, the libraries' files too, and every place that makes one while it runs. */
function patternsIn(file: string): { literals: Pattern[]; made: string[] } {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const literals: Pattern[] = [];
  const isMaking: string[] = [];
  const visit = (node: ts.Node): void => {
    const at = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const end = ts.isRegularExpressionLiteral(node) ? node.text.lastIndexOf('/') : 0;
    if (ts.isRegularExpressionLiteral(node)) literals.push({ at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') isMaking.push(at);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, made: isMaking };
}

function parsed({ source, flags }: Pattern): AST.Pattern {
  return new RegExpParser().parsePattern(source, 0, source.length, flags.includes('u'));
}

/** In how many ways a pattern can be tried at one place at most; without end when a repetition is. */
function waysOf(node: AST.Node): number {
  switch (node.type) {
    case 'Pattern': case 'Group': case 'CapturingGroup': return node.alternatives.reduce((sum, one) => sum + waysOf(one), 0);
    case 'Alternative': return node.elements.reduce((product, one) => product * waysOf(one), 1);
    case 'Assertion': return 'alternatives' in node ? node.alternatives.reduce((sum, one) => sum + waysOf(one), 0) : 1;
    case 'Quantifier': {
      if (node.max === Infinity) return Infinity;
      const ways = waysOf(node.element);
      return Array.from({ length: node.max - node.min + 1 }, (_, i) => ways ** (node.min + i)).reduce((sum, one) => sum + one, 0);
    }
    default: return 1;
  }
}

/** The pattern with every repetition that has an end cut to a few: what has an end cannot grow with the text, it only makes the proof long. */
function shortened(pattern: Pattern): string {
  const ends: { readonly at: number; readonly to: number; readonly text: string }[] = [];
  visitRegExpAST(parsed(pattern), {
    onQuantifierEnter: ({ element, end, min, max, greedy }) => {
      if (max !== Infinity && max > SMALL) ends.push({ at: element.end, to: end, text: `{${Math.min(min, SMALL - 1)},${SMALL}}${greedy ? '' : '?'}` });
    },
  });
  return ends.sort((a, b) => b.at - a.at).reduce((source, { at, to, text }) => source.slice(0, at) + text + source.slice(to), pattern.source);
}

/** Whether a search with it takes time that grows no faster than the text, the places it may begin at included (recheck's automaton: a proof, no trial). */
function isLinear(source: string, flags: string): boolean {
  return checkSync(source, flags, { checker: 'automaton', timeout: 20_000 }).status === 'safe';
}

test('no text makes a pattern slow', () => {
  const endless = patterns.filter((pattern) => waysOf(parsed(pattern)) > MOST_WAYS);
  expect(patterns.length).toBeGreaterThan(300);
  const unsafe = endless.filter((one) => !isLinear(shortened(one), one.flags)).map(({ at, source }) => `${at} /${source}/`);
  expect(unsafe).toEqual([]);
});

test('the checker knows a slow one', () => {
  expect(['\\s+$', 'a+b', '^(a|a)*$', '(?:a+)+b'].filter((source) => isLinear(source, ''))).toEqual([]);
});

test('no pattern is made while running, of whatever text', () => {
  expect(made).toEqual([]);
});
