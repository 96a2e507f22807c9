import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin, StdinOptions } from 'esbuild';
import { firstContact } from './core/phrases/first-contact';
import { elsewhere, letterPhrases, phrases } from './core/phrases';
import { refusals } from './core/phrases/refusals';
import { besideSlots, slotWords } from './core/phrases/slots';
import { petNames } from './core/tables/pet-names';
import { LANGUAGE_WORDS } from './core/text/language-words';
import { listsOf, MARKS, spelled, STAND_INS, type Part } from './core/text/lists';
import type { PhraseGroup } from './core/text/find';
import { lettersIn, packed, packedTexts, packOf, type Shipped } from './pack-texts';

const core = path.join(__dirname, 'core');

type Groups = Readonly<Record<string, PhraseGroup>>;

/** Needed of every language for every letter, for people greet in foreign tongues; the rest only of the letter's own. */
const OPENINGS = ['greetings', 'titles', 'pluralNames', 'genericNames', 'and'];
/** The modules of core/phrases that hold lists, by what they export. */
const listed: Readonly<Record<string, object>> = { ...Object.fromEntries(phrases.map((one) => [one.language, one])), elsewhere, refusals };
/** The openings of all of them, which are read together. */
const opened = Object.values(listed).map((one) => textOf(halvesOf(one)[0]));

/** Of each language, and of those we do not read together, what is not read at the head of letters. */
const bodies: ReadonlyMap<string, readonly string[]> = new Map([
  ...phrases.map((one) => [one.language, [halvesOf(one)[1], { ...firstContact[one.language] }].map(textOf)] as const),
  ['elsewhere', [textOf(halvesOf(elsewhere)[1])]] as const,
]);

/** For Outlook, where a web server packs what it sends: word lists as plain strings, without quotes, colons and escapes. */
const plainLists: Plugin = listsPlugin('plain lists', "import { listsOf, spelled } from '../text/lists';", spelt);

/** For Outlook's pane, which may fetch: what is not read at the head of letters is in a file a language (`listsIn`). */
const fetchedLists: Plugin = listsPlugin('fetched lists', "import { listIn } from '../../outlook-addin/lists';\nimport { listsOf, spelled } from '../text/lists';", (text) => {
  const [language, parts] = [...bodies].find(([, texts]) => texts.includes(text)) ?? [];
  return language && parts ? { call: `listIn('${language}', ${parts.indexOf(text)})`, text } : spelt(text);
});

/** The scripts that hand the pane the word lists of a language each, by its name; outlook-addin/lists.ts loads them. */
export function fetchedListsOf(): Map<string, StdinOptions> {
  return new Map([...bodies].map(([language, texts]) => [language, listsIn(language, texts)]));
}

function listsIn(language: string, texts: readonly string[]): StdinOptions {
  const calls = texts.map((text) => spelt(text).call);
  return { contents: `import { spelled } from './lists';\nwindow.goldenRuleLists = Object.assign(window.goldenRuleLists || {}, { ${language}: [${calls.join(', ')}] });`, resolveDir: path.join(core, 'text') };
}

/** For Gmail, where the script is stored as it is: word lists deflated, in printable ASCII; the openings in one pack. */
const packedLists: Plugin = listsPlugin('packed lists', "import { inflated } from '../text/inflate';\nimport { listsOf } from '../text/lists';\nimport { openings } from 'openings:';",
  (text) => (text !== '' && opened.includes(text) ? { call: `openings()[${opened.indexOf(text)}]`, text } : packed(text)));

/** What is said at the head of letters, inflated once. */
const packedOpenings: Plugin = {
  name: 'packed openings',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^openings:/ }, () => ({ path: 'openings', namespace: 'openings' }));
    onLoad({ filter: /.*/, namespace: 'openings' }, () => ({ contents: packOf('openings', opened), resolveDir: path.join(core, 'text') }));
  },
};

function listsPlugin(name: string, imports: string, ship: (text: string) => Shipped): Plugin {
  const partOf = (groups: Groups): { code: string; part: Part } => {
    const names = Object.keys(groups).join(' ');
    const { call, text } = ship(textOf(groups));
    return { code: `['${names}', () => ${call}]`, part: [names, () => text] };
  };
  /** @throws when the lists do not read back as they are */
  const callOf = (plain: object, ...parts: readonly Groups[]): string => {
    const made = parts.filter((groups) => Object.keys(groups).length > 0).map(partOf);
    if (!isDeepStrictEqual(copyOf(listsOf(plain, ...made.map(({ part }) => part))), copyOf(Object.assign({}, plain, ...parts)))) throw new Error('word lists do not read back');
    return `listsOf(${[JSON.stringify(plain), ...made.map(({ code }) => code)].join(', ')})`;
  };
  return {
    name,
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]core[\\/]phrases[\\/](?:[a-z]{2}|first-contact|elsewhere|refusals)\.ts$/ }, ({ path: file }) => {
        const name = path.basename(file, '.ts');
        const one = listed[name];
        const made = one ? `${name} = ${callOf('language' in one ? { language: one.language } : {}, ...halvesOf(one))}` : `firstContact = {${Object.entries(firstContact).map(([key, groups]) => `${key}: ${callOf({}, { ...groups })}`).join(', ')}}`;
        return { contents: `${imports}\nexport const ${made};`, resolveDir: path.dirname(file) };
      });
    },
  };
}

/** For Gmail: tables of words that every letter is read with, in one pack. */
const packedTables: Plugin = {
  name: 'packed tables',
  setup({ onLoad, onResolve }) {
    const tables = Object.values(tablesIn).flatMap((all) => Object.values(all));
    onResolve({ filter: /^tables:/ }, () => ({ path: 'tables', namespace: 'tables' }));
    onLoad({ filter: /.*/, namespace: 'tables' }, () => ({ contents: packOf('tables', tables.map((table) => JSON.stringify(table))), resolveDir: path.join(core, 'text') }));
    onLoad({ filter: /[\\/]core[\\/].*(?:language-words|letters|pet-names|slots)\.ts$/ }, ({ path: file }) => {
      const exported = Object.entries(tablesIn[path.relative(core, file).split(path.sep).join('/')] ?? {});
      if (exported.length === 0) return undefined;
      const later = exported.map(([name, table]) => `export const ${name} = later('${Object.keys(table).join(' ')}', () => JSON.parse(tables()[${tables.indexOf(table)}]));`);
      return { contents: `import { tables } from 'tables:';\nimport { later } from '${path.join(core, 'text', 'later')}';\n${later.join('\n')}`, resolveDir: path.dirname(file) };
    });
  },
};

const tablesIn: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  'text/language-words.ts': { LANGUAGE_WORDS }, 'phrases/letters.ts': { letterPhrases }, 'phrases/slots.ts': { slotWords, besideSlots }, 'tables/pet-names.ts': { petNames },
};

function halvesOf(list: object): readonly [Groups, Groups] {
  const groups = (isOpening: boolean): Groups => Object.fromEntries(Object.entries(list).filter(([key]) => key !== 'language' && OPENINGS.includes(key) === isOpening));
  return [groups(true), groups(false)];
}

function textOf(groups: Groups): string {
  return Object.values(groups).map(lineOf).join(MARKS.group);
}

function lineOf(group: PhraseGroup): string {
  return [0, 1, 2].map((sureness) => Object.keys(group).filter((phrase) => group[phrase] === sureness).join(MARKS.phrase)).join(MARKS.sureness);
}

/** Where there are more letters than stand-ins, as it is. @throws when a phrase is written with a stand-in */
function spelt(text: string): Shipped {
  const letters = lettersIn(text);
  if (letters.length > STAND_INS.length) return { call: JSON.stringify(text), text };
  const taken = STAND_INS.split('').filter((unit) => text.includes(unit));
  if (taken.length > 0) throw new Error(`stand-ins that are not free: ${taken.join('')}`);
  const code = text.replace(/[\u0080-\uffff]/g, (unit) => STAND_INS.charAt(letters.indexOf(unit)));
  return { call: `spelled(${JSON.stringify(code)}, ${JSON.stringify(letters)})`, text: spelled(code, letters) };
}

function copyOf(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}

/**
 * htmlparser2's Tokenizer as it is, but lean: its enums, which the library ships as objects, become the numbers they stand for, and the table of
 * all named entities, of which we ask nothing (core/text/entities.ts), stays out.
 */
const leanTokenizer: Plugin = {
  name: 'lean tokenizer',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^entities\/decode$/ }, () => ({ path: 'entities/decode', namespace: 'lean' }));
    onLoad({ filter: /.*/, namespace: 'lean' }, () => ({ contents: 'export class EntityDecoder {}\nexport const DecodingMode = {}, htmlDecodeTree = [], xmlDecodeTree = [];' }));
    onLoad({ filter: /htmlparser2[\\/]dist[\\/]Tokenizer\.js$/ }, ({ path: file }) => ({ contents: inlineEnums(readFileSync(file, 'utf8')) }));
  },
};

/** Of TypeScript's "State[State["Text"] = 1] = "Text";" the numbers are kept, where the enum is not exported. */
function inlineEnums(source: string): string {
  const values = new Map([...source.matchAll(/^ {4}(\w+)\[\1\["(\w+)"\] = (\d+)\]/gm)].map(([, type = '', name = '', value = '']) => [`${type}.${name}`, value]));
  return source.replace(/^(export )?var (\w+);\n\(function \(\2\) \{\n(?: {4}.*\n)+\}\)\(.*\n/gm, (whole, exported?: string) => (exported ? whole : ''))
    .replace(/\b[A-Z]\w*\.\w+/g, (name) => values.get(name) ?? name);
}

/** How each bundle is made: Outlook's handler and small scripts, its pane, Gmail's script. */
export const packing = { outlook: [plainLists, leanTokenizer], pane: [fetchedLists, leanTokenizer], gmail: [packedLists, packedOpenings, packedTables, packedTexts, leanTokenizer] } as const;
