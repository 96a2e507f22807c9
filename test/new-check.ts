import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * `npm run new:check ID` (words with hyphens): a check that looks, with all its places and their blanks. It compiles at once; `test/house.test.ts` names
 * each blank, `TODO(ID)`, until it is filled.
 */
export function newCheck(id: string, root: string): readonly string[] {
  const check = `core/checks/${id}.ts`;
  if (!/^[a-z]{2,20}(?:-[a-z]{1,20}){0,5}$/.test(id)) throw new Error(`an id is a few words with hyphens, like pitch-first, not ${id}`);
  if (existsSync(path.join(root, check))) throw new Error(`${check} is there already`);
  const blank = `TODO(${id})`;
  const key = id.includes('-') ? `'${id}'` : id;
  const languages = readdirSync(path.join(root, 'core', 'wording', 'asks')).filter((name) => name !== 'index.ts');
  const changed: readonly (readonly [string, (text: string) => string])[] = [
    ['core/checks/index.ts', (text) => before('] as const;', `  ${named(id)},\n`, imported(id, text))],
    ...languages.flatMap((file) => [
      [`core/wording/${file}`, (text: string) => before('  },\n  remedies: {', `    ${key}: () => ({\n      title: '${blank}',\n      text: '${blank}',\n    }),\n`, text)],
      [`core/wording/asks/${file}`, (text: string) => before('};\n', `  ${key}: '${blank}',\n`, text)],
    ] as const),
    ['test/checks-why.ts', (text) => before('};\n', `  ${key}: '${blank}',\n`, text)],
    ['test/core/wording.test.ts', (text) => before('};\n\nfunction advicesOf', `  ${key}: [{}],\n`, text)],
  ];
  const files: readonly (readonly [string, string])[] = [
    [check, checkFile(id, blank)],
    [`test/core/checks/${id}.test.ts`, tableFile(id, blank)],
    ...changed.map(([file, change]) => [file, change(readFileSync(path.join(root, file), 'utf8'))] as const),
  ];
  for (const [file, text] of files) writeFileSync(path.join(root, file), text);
  return files.map(([file]) => file);
}

function checkFile(id: string, blank: string): string {
  return `import { defineCheck } from '../check';

export const ${named(id)} = defineCheck({
  id: '${id}',
  word: 'respect',
  weight: 'look',
  run({ own, strangers }) {
    const start = own.indexOf('${blank}');
    if (strangers.length === 0 || start < 0) return [];
    return [{ spans: [{ part: 'body', start, end: start + '${blank}'.length }], data: {} }];
  },
});
`;
}

function tableFile(id: string, blank: string): string {
  return `import { checkTable } from './table';

const to = ['Anna Berg <anna.berg@north.example>'];

checkTable('${id}', {
  looks: [
    { to, text: 'Dear Anna,\\n\\n⟦${blank}⟧ is what it must point at.' },
  ],
  quiet: [
    { to, text: 'Dear Anna,\\n\\nhow are you?' },
    { to: ['kim@known.example'], text: 'Kim,\\n\\n${blank} among people who know each other.' },
  ],
});
`;
}

function named(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** With its import where the alphabet puts it. */
function imported(id: string, text: string): string {
  const next = [...text.matchAll(/^import \{ \w+ \} from '\.\/([\w-]+)';\n/gm)].find(([, from = '']) => from > id)?.[0];
  const line = `import { ${named(id)} } from './${id}';\n`;
  return next === undefined ? before('\n/** In the order', line, text) : before(next, line, text);
}

/** @throws when the place is not there once */
function before(place: string, added: string, text: string): string {
  const parts = text.split(place);
  if (parts.length !== 2) throw new Error(`one place expected for ${added.trim().slice(0, 60)}, found ${parts.length - 1}`);
  return parts.join(added + place);
}

if (require.main === module) {
  try {
    console.log(`${newCheck(process.argv[2] ?? '', path.join(__dirname, '..')).join('\n')}\n\nFill each TODO(${process.argv[2]}); npx jest test/house.test.ts says where. Then npm run checks writes CHECKS.md.`);
  } catch (error) {
    console.error(`npm run new:check ID\n${String(error)}`);
    process.exitCode = 1;
  }
}
