import type { Language } from '../phrases';
import { LANGUAGE_WORDS } from './language-words';
import { wordsOf } from './words';

type Scores = Record<Language, number>;
const LANGUAGES = Object.keys(LANGUAGE_WORDS) as Language[];

let known: Map<string, Language[]> | undefined;

/** Word → the languages that list it; made when it is first asked for. */
function listed(): ReadonlyMap<string, readonly Language[]> {
  if (known) return known;
  known = new Map();
  for (const language of LANGUAGES) {
    for (const word of new Set(LANGUAGE_WORDS[language].split(' '))) {
      const others = known.get(word);
      if (others) others.push(language);
      else known.set(word, [language]);
    }
  }
  return known;
}

/** Whether the language has it among its function words and the commonest words of letters. */
export function isCommonWord(word: string, language: Language): boolean {
  return listed().get(word)?.includes(language) ?? false;
}

/** Letters and endings that few of the languages share, for words that are in no list. */
const HINTS: readonly (readonly [RegExp, readonly Language[]])[] = [
  [/ñ|(?:[cs]i[oó]n|ciones|siones|idad|dades|aje|iendo|ieron|ientos?|[ae]ncias?|ill[oa]s?|ch[oa]s?|án|ó)$|í[ao]|^ll|[bcdfjlmnprst]ue[bcdlnrstv]/, ['es']],
  [/ã|õ|lh[aeo]|nh[aeo]|(?:agem|dade|eir[oa]s?|[êâ]nci[ao]s?|ári[oa]s?|óri[oa]s?|íve(?:l|is)|áve(?:l|is)|[ae]m|ou)$/, ['pt']],
  [/ç/, ['pt', 'fr']],
  [/[œûè]|^(?:é|[rd]é|pré)|(?:eux|eau|aux|ez|oir|ais|ait|ent|ique|tion|[td]re|ée?s?|eurs?|[ae]lles?|ette|esse|[ao]ires?)$/, ['fr']],
  [/[êâô]/, ['fr', 'pt']],
  [/ß|ä|sch|(?:ung|ungen|keit|lich|isch|heit)$/, ['de']],
  [/ö|ü|cht/, ['de']],
  [/[àèìòù]$|gli|(?:zione|zioni|ità|menti?|mento|are|ere|ire|at[oaie]|ut[oai]|iv[oi]|ett[oaie]|(?:cc|gg|zz|tt|ss|nn)[oi])$/, ['it']],
  [/ij|aa|uu|(?:heid|lijk|elijke|tje|tjes|isch)$/, ['nl']],
  [/(?:ing|tion|ould|ght|ness|ly|ed|ys)$|^wh/, ['en']],
  [/mente$/, ['es', 'pt', 'it']],
  [/[aei]bles?$/, ['es', 'fr', 'en']],
  [/[ao]rios?$/, ['es', 'it']],
  [/[áíóú]|(?:[ai]d[oa]s?|[ai]r|ando|dor(?:es)?|[aeo]s[oa]s)$/, ['es', 'pt']],
];
const HINT = 0.4;
/** "l'", "j'", "qu'" and "dell'" say it before the word they are tied to. */
const TIED: Readonly<Record<string, readonly Language[]>> = {
  j: ['fr'], n: ['fr'], m: ['fr'], qu: ['fr'], s: ['fr'], t: ['fr'], c: ['fr', 'it'], d: ['fr', 'it'], l: ['fr', 'it'], jusqu: ['fr'], aujourd: ['fr'],
  un: ['it'], dell: ['it'], all: ['it'], nell: ['it'], sull: ['it'], dall: ['it'], quest: ['it'], com: ['it'], cos: ['it'], dov: ['it'],
};
/** Letters of languages we do not know: other Cyrillic ones (Bulgarian has ь before о only), and Czech, Polish, Turkish, Romanian, Hungarian, Nordic, Finnish. */
const FOREIGN = /[ыэёіїєґјљњђћџѓќѕěščřžůýąęłńśźżışğțșăåøæőűđ]|ь(?!о)|ää|öö|[äö]$/;
/** Russian, Serbian and Macedonian share these with Bulgarian; the words behind them they do not. */
const SHARED_CYRILLIC = /^(?:[ивс]|на|за|от|не|по|до|но|или|как|да|то|му|се|си)$/;
/** Russian, Ukrainian and Macedonian, and Swedish, Danish and Norwegian beside German and Dutch. */
const NOT_OURS: ReadonlySet<string> = new Set('og,jeg,ikke,til,hvis,och,att,är,inte,för,со,во,од,ова,овој,оваа,дека,што,како,нема,биде,что,чтобы,это,для,он,она,они,его,мы,если,уже,можно,нет,из,у,к,был,была,быть'.split(','));
const ASCII = /^[\0-\x7f]*$/;
const CYRILLIC = /[\u0400-\u04ff]/;

const MOST_UNITS = 20_000;
const FEWEST_WORDS = 4;
/** Of a long text the beginning is read first, and alone when it leaves no doubt. */
const FIRST_UNITS = 300;
/** How far the best must be ahead of the second, and which share of the words must speak for it; below, it is a language we do not know, or a list of names. */
const PLAIN = { lead: 1.1, share: 0.11 };
const SURE = { lead: 3, share: 0.3 };
const LEAST_SCORE = 1.2;
const SHORT_LEAD = 3;

/** The language of a folded text of some words, or nothing when too little of it is known; links and mail addresses are not read. */
export function languageOf(folded: string): Language | undefined {
  const text = folded.trimStart();
  const first = text.length > FIRST_UNITS ? languageIn(text.slice(0, FIRST_UNITS), SURE, listedOnly) : undefined;
  return first ?? languageIn(text.slice(0, MOST_UNITS), PLAIN, addPart);
}

type Scorer = typeof addPart;

/** Words that are in no list tell nothing. */
function listedOnly(): void {}

function languageIn(text: string, { lead, share }: typeof PLAIN, unlisted: Scorer): Language | undefined {
  const words = lettersIn(text);
  const scores = scoresOf(words, unlisted);
  if (/[¿¡]/.test(text)) scores.es++;
  const [best, second] = [...LANGUAGES].sort((one, other) => scores[other] - scores[one]);
  if (!best || !second || words.length === 0) return undefined;
  const isShort = words.length < FEWEST_WORDS;
  const isClear = scores[best] >= scores[second] * (isShort ? SHORT_LEAD : lead);
  const isEnough = scores[best] >= (isShort ? 2 : LEAST_SCORE) && scores[best] >= words.length * share;
  return isClear && isEnough ? best : undefined;
}

const LONGEST_STRETCH = 80;
/** What may be a link, an address or no language at all; most letters have none, and need no second look. */
const DOUBTFUL = /@|:\/\/|www\.|\S{81}/;
const NUMERAL = /^[\d'-]+$/;

/** Words with a letter in them, from stretches that are no link and no address. */
function lettersIn(folded: string): string[] {
  const read = DOUBTFUL.test(folded) ? folded.split(/\s+/).filter(isPlain).join(' ') : folded;
  return wordsOf(read).map(({ text }) => text).filter((text) => !NUMERAL.test(text));
}

function isPlain(stretch: string): boolean {
  return !stretch.includes('@') && !stretch.includes('://') && !stretch.startsWith('www.') && stretch.length <= LONGEST_STRETCH;
}

function scoresOf(words: readonly string[], unlisted: Scorer): Scores {
  const scores: Scores = { en: 0, es: 0, fr: 0, de: 0, pt: 0, it: 0, nl: 0, bg: 0 };
  const add = (languages: readonly Language[], weight: number): void => {
    for (const language of languages) scores[language] += weight / languages.length;
  };
  for (const word of words) {
    const isAscii = ASCII.test(word);
    if ((!isAscii && FOREIGN.test(word)) || NOT_OURS.has(word)) {
      for (const language of LANGUAGES) scores[language]--;
      continue;
    }
    if (!isAscii && CYRILLIC.test(word)) {
      scores.bg += SHARED_CYRILLIC.test(word) ? 0.6 : listed().has(word) ? 1 : word.includes('ъ') || word.endsWith('ят') ? 0.6 : 0.1;
      continue;
    }
    const speakers = listed().get(word);
    if (speakers) add(speakers, 1);
    else if (/n't$|'(?:ll|re|ve|m|d)$/.test(word)) add(['en'], 1);
    else if (word.endsWith("'s")) add(['en', 'nl'], 1);
    else for (const part of word.split("'")) unlisted(part, word, add);
  }
  return scores;
}

function addPart(part: string, word: string, add: (languages: readonly Language[], weight: number) => void): void {
  const isTied = part !== word;
  const tied = isTied && word.startsWith(`${part}'`) ? TIED[part] : undefined;
  const speakers = isTied ? listed().get(part) : undefined;
  if (tied) add(tied, 1);
  else if (speakers) add(speakers, 0.7);
  else for (const [shape, languages] of HINTS) if (shape.test(part)) add(languages, HINT);
}
