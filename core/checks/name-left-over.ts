import { namesOf, organisationOf } from '../address';
import { defineCheck } from '../check';
import type { HoldFacts } from '../facts';
import { firmKey, firmLabel, nameKey } from '../memory';
import { fold } from '../text/fold';
import { wordsOf, type TextWord } from '../text/words';

/** At most so many places are shown. */
const MOST_PLACES = 6;
/** A firm is seldom spelt in more words. */
const MOST_FIRM_WORDS = 4;
/** Shorter words are initials, or "I". */
const SHORTEST = { name: 2, firm: 4 };
/** What may stand between the end of one sentence and the first word of the next. */
const BETWEEN = ' \t"\'“‘(«¿¡';
/** The writer's own name stands in the last lines; a longer one is text. */
const SIGNED_LINES = 3;
const LONGEST_SIGNED = 60;

interface Place { readonly part: 'subject' | 'body'; readonly start: number; readonly end: number; readonly isFirm: boolean }

export const nameLeftOver = defineCheck({
  id: 'name-left-over',
  word: 'respect',
  weight: 'hold',
  run: (facts) => leftOver(facts).slice(0, MOST_PLACES)
    .map(({ part, start, end, isFirm }) => ({ spans: [{ part, start, end }], data: { name: facts.letter[part].slice(start, end), isFirm } })),
});

/** Every place, also those that are not shown. */
export function leftOver(facts: HoldFacts): readonly Place[] {
  const { letter, own, register, gist, sameLetters, memory, people } = facts;
  const earlier = sameLetters.flatMap(({ readers }) => readers);
  if (earlier.length === 0 || gist.isOpen) return [];
  const { names, firms } = ownOf(facts);
  const isTheirs = (word: string): boolean => names.has(word) || people.some((person) => person.name === '' && mayBeIn(word, person.address));
  const isName = setOf(earlier.flatMap(({ names: theirs, spoken }) => theirs.slice(0, spoken)), isTheirs, (word) => nameKey(word, memory.salt));
  const isFirm = setOf(earlier.map((trace) => trace.firm), (word) => firms.has(word), (word) => firmKey(word, memory.salt));
  const inGreeting = ({ part, start, end }: Place): boolean => part === 'body' && register.greeting !== undefined && start >= register.greeting.start && end <= register.greeting.end;
  return ([['subject', letter.subject], ['body', own]] as const)
    .flatMap(([part, text]) => placesIn(part, text, isName, isFirm, inGreeting))
    .filter((place) => inGreeting(place) || !isInFrame(place, facts));
}

/** A word that stood in a letter to somebody else was not left over from this one's letter: there it is masked, and matches nothing. */
function isInFrame({ part, start, end }: Place, { letter, own, gist, sameLetters }: HoldFacts): boolean {
  const text = letter[part].slice(start, end);
  const shared = sameLetters.flatMap(({ passages = [] }) => passages);
  return gist.places.some((place, word) => own.slice(place.start, place.end) === text && shared.some(({ a, length }) => a <= word && word < a + length));
}

/** Words that may stand: the readers', the writer's. */
function ownOf({ letter, people, memory, own }: HoldFacts): { names: ReadonlySet<string>; firms: ReadonlySet<string> } {
  const signed = own.trimEnd().split('\n').slice(-SIGNED_LINES).filter((line) => line.length <= LONGEST_SIGNED).join(' ');
  const addresses = [letter.from.address, ...memory.settings.ownAddresses];
  return {
    names: new Set([...people.flatMap((person) => person.names), ...namesOf(letter.from), ...addresses.flatMap((address) => namesOf({ address })), ...wordsOf(fold(signed)).map(({ text }) => text)]),
    firms: new Set([...people.map((person) => person.organisation), ...addresses.map(organisationOf), ...memory.settings.ownDomains].map(firmLabel)),
  };
}

/** An address without a name beside it may hide this one: "ambredupont", or "adupont" for Ambre. */
function mayBeIn(name: string, address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@'));
  return local.includes(name) || local.charAt(0) === name.charAt(0);
}

function setOf(keys: readonly string[], isOwn: (word: string) => boolean, keyOf: (word: string) => string): (word: string) => boolean {
  const wanted = new Set(keys);
  return (word) => !isOwn(word) && wanted.has(keyOf(word));
}

function placesIn(part: Place['part'], text: string, isName: (word: string) => boolean, isFirm: (word: string) => boolean, inGreeting: (place: Place) => boolean): Place[] {
  const folded = fold(text);
  const words = wordsOf(folded);
  return words.flatMap((word, i): Place[] => {
    if (text.charAt(word.start) === folded.charAt(word.start)) return [];
    const place = { part, start: word.start, end: word.end, isFirm: false };
    const isPlain = inGreeting(place) || !startsSentence(text, word.start) || isCalled(text, word.end);
    if (isPlain && word.text.length >= SHORTEST.name && isName(word.text.replace(/'s$/, ''))) return [place];
    const last = firmEnd(words, i, isFirm, isPlain);
    return last ? [{ ...place, end: last.end, isFirm: true }] : [];
  });
}

/** The last word of the firm's name that begins at `i`; one word alone must not be the capital that any sentence begins with. */
function firmEnd(words: readonly TextWord[], i: number, isFirm: (word: string) => boolean, isPlain: boolean): TextWord | undefined {
  let spelt = '';
  for (let n = 0; n < MOST_FIRM_WORDS; n++) {
    const word = words[i + n];
    if (!word) return undefined;
    spelt += word.text.replace(/'s$|['-]/g, '');
    if (spelt.length >= SHORTEST.firm && (n > 0 || isPlain) && isFirm(spelt)) return word;
  }
  return undefined;
}

/** "Will you" begins with a capital whoever Will is. */
function startsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && BETWEEN.includes(text.charAt(before))) before--;
  return before < 0 || '.!?…\n•*-'.includes(text.charAt(before));
}

/** "Anna, …" at the head of a line calls somebody. */
function isCalled(text: string, end: number): boolean {
  return text.charAt(end) === ',' || text.charAt(end) === ':';
}
