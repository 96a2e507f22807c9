import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { checks, gmailWordingFor, wordings } from '../core';
import { holding } from '../core/checks/holding';

const root = path.join(__dirname, '..');
const core = path.join(root, 'core');

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (name === 'node_modules') return [];
    return statSync(file).isDirectory() ? filesIn(file) : file.endsWith('.ts') ? [file] : [];
  });
}

function importsOf(file: string): { from: string; isType: boolean }[] {
  return [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) ([^;'"]{0,900})from '([^']{1,99})'/gm)].map(([, what = '', from = '']) => ({ from, isType: what.startsWith('type ') }));
}

/** The file an import of `from` leads to. */
function targetOf(file: string, from: string): string {
  const target = path.join(path.dirname(file), from);
  return existsSync(`${target}.ts`) ? `${target}.ts` : path.join(target, 'index.ts');
}

describe('every check', () => {
  const files = readdirSync(path.join(core, 'checks')).filter((name) => name !== 'index.ts' && name !== 'holding.ts').map((name) => name.replace(/\.ts$/, ''));

  test('stands in the index under its file name', () => {
    expect(checks.map((check) => check.id).sort()).toEqual(files.sort());
  });

  test.each(files)('%s has a table of letters', (id) => {
    expect(existsSync(path.join(root, 'test', 'core', 'checks', `${id}.test.ts`))).toBe(true);
  });

  test.each(wordings.map((wording) => [wording.locale, wording] as const))('speaks %s', (_locale, wording) => {
    expect(Object.keys(wording.checks).sort()).toEqual(files.sort());
  });

  /** What may open the send-time warning: certain things, each defensible to the person reading it. */
  const certain = [
    'blank-slot', 'data-artefact', 'exclusive-claim', 'hidden-readers', 'name-left-over', 'one-letter-many-strangers', 'personal-claim', 'placeholder-left',
    'same-letter-again', 'spintax-left', 'strangers-together',
  ];

  test('may hold only where it is certain', () => {
    expect(checks.filter((check) => check.weight === 'hold').map((check) => check.id as string).sort()).toEqual(certain);
  });

  test('is carried to the send-time warning when it may hold, and only then', () => {
    expect(checks.filter((check) => check.weight === 'hold')).toEqual(holding);
  });

  test('has no blank left by npm run new:check', () => {
    const places = [...filesIn(core), ...filesIn(path.join(root, 'test', 'core')), path.join(root, 'test', 'checks-why.ts')];
    const blanks = places.flatMap((file) => readFileSync(file, 'utf8').split('\n').flatMap((line, i) => (/TODO\([a-z-]{2,120}\)/.test(line) ? [`${path.relative(root, file)}:${i + 1}`] : [])));
    expect(blanks).toEqual([]);
  });

  test('asks a question', () => {
    const { asks } = gmailWordingFor('en');
    for (const { id } of checks) expect(asks[id]).toMatch(/\?$/);
  });
});

describe('core', () => {
  const files = filesIn(core);

  test('imports nothing from outside but what ARCHITECTURE.md names', () => {
    const outside = files.flatMap((file) => importsOf(file).map(({ from }) => from)).filter((from) => !from.startsWith('.'));
    expect([...new Set(outside)]).toEqual(['htmlparser2', 'fflate']);
    expect(readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8')).toMatch(/htmlparser2 \(in core\)[\s\S]*fflate \(in core/);
  });

  test('has no import cycles', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file).filter(({ from, isType }) => from.startsWith('.') && !isType).map(({ from }) => targetOf(file, from))]));
    const finished = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) throw new Error(`cycle: ${[...trail, file].map((one) => path.relative(core, one)).join(' → ')}`);
      if (finished.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      finished.add(file);
    };
    for (const file of files) visit(file, []);
  });
});

test('hosts and desk come in by the door only', () => {
  const inside = ['gmail-addon', 'outlook-addin', 'test/desk', 'test/hosts'].flatMap((folder) => filesIn(path.join(root, folder)))
    .flatMap((file) => importsOf(file).map(({ from }) => ({ file: path.relative(root, file), from })))
    .filter(({ from }) => /(?:^|\/)core\//.test(from));
  expect(inside).toEqual([]);
});
