import { emptyMemory, hear, letterOf, meet, remember, type Draft, type Memory } from '../../core';
import { firstContactOf, isNew, type FirstContactInput } from '../../core/first-contact';
import type { Person } from '../../core/people';
import { firstContact } from '../../core/phrases';
import type { Register } from '../../core/register';
import { find, type Hit, type PhraseGroup } from '../../core/text/find';
import { fold } from '../../core/text/fold';
import type { Parts } from '../../core/text/parts';
import { wordsOf } from '../../core/text/words';
import { unmark } from './cases';

const groups = Object.entries(firstContact).flatMap(([language, one]) => Object.entries(one).map(([name, group]): [string, string, PhraseGroup] => [language, name, group as PhraseGroup]));
const spellings = (key: string): string[] => key.split(' ').reduce((begun, word) => begun.flatMap((start) => word.split('/').map((choice) => `${start} ${choice.replace(/_/g, ' ')}`.trim())), ['']);

test.each(groups)('%s %s is sorted, folded, plain, and finds each of its phrases', (_language, _name, group) => {
  const keys = Object.keys(group);
  expect(keys).toEqual([...keys].sort());
  expect(keys.filter((key) => key !== fold(key).normalize('NFC') || /[\\^$*+?[\]{}|<>;]|\/\/|\/ | \/|^\/|\/$| {2}/.test(key))).toEqual([]);
  expect(keys.flatMap(spellings).filter((text) => !find(text, group).some((hit) => hit.start === 0))).toEqual([]);
});

const NOW = new Date('2026-03-02T10:00:00Z');
const empty = emptyMemory('salt', 'whole');
const toAnna = letterOf({ kind: 'message', from: { address: 'me@home.example' }, readers: [{ address: 'anna@kiln.example', field: 'to' }], subject: '', text: 'The boat is in.' });
const wrote = remember(empty, toAnna, NOW);
const heard = hear(empty, { address: 'anna@kiln.example' }, NOW);
const both = hear(wrote, { address: 'anna@kiln.example' }, NOW);
const lookedUp = meet(empty, { address: 'anna@kiln.example' }, {});

const anna: Person = { readers: [0], address: 'anna@kiln.example', name: 'Anna Berg', names: ['anna', 'berg'], organisation: 'kiln.example', standing: 'stranger', isGroup: false, field: 'to' };

test.each<[string, Partial<Person>, Memory, boolean]>([
  ['a stranger', {}, empty, true],
  ['a stranger in Cc', { field: 'cc' }, empty, true],
  ['a stranger looked up, and never met', {}, lookedUp, true],
  ['a stranger written to', {}, wrote, false],
  ['a stranger heard of', {}, heard, false],
  ['a stranger written to and heard of', {}, both, false],
  ['a list of strangers', { isGroup: true }, empty, false],
  ['somebody of whom nothing is known', { standing: 'unknown' }, empty, false],
  ['a colleague', { standing: 'colleague' }, empty, false],
  ['a colleague in Cc', { standing: 'colleague', field: 'cc' }, empty, true],
  ['a colleague in Bcc', { standing: 'colleague', field: 'bcc' }, empty, true],
])('%s: nothing ever passed between them: %j', (_what, more, memory, is) => {
  expect(isNew({ ...anna, ...more }, memory)).toBe(is);
});

const hit = (sureness: Hit['sureness']): Hit => ({ start: 0, end: 1, phrase: 'x', sureness });
const sure = hit(2);
const silent: Register = {
  kind: 'unclear', personalClaims: [], exclusiveClaims: [], singular: [], plural: [], isRead: true, yours: [], pitches: [], sharedContext: [], asksSomething: false, readersOwn: [], writersOwn: [],
};
const pitching: Register = { ...silent, pitches: [sure] };
const noParts: Parts = { own: [], quoted: [], boilerplate: [], learned: [], isForward: false };

function inputOf(text: string, draft: Partial<Draft> = {}, more: Partial<FirstContactInput> = {}): FirstContactInput {
  const letter = letterOf({ kind: 'message', from: { address: 'x@p.example' }, readers: [], subject: '', text, ...draft });
  const folded = fold(text);
  return { letter, own: text, folded, words: wordsOf(folded), language: 'en', register: pitching, parts: noParts, people: [anna], isAnswer: false, memory: empty, ...more };
}

/** Forty words, and nobody says who writes. */
const FORTY = 'Forty herons stand on the slip at low tide every morning, and nobody in the harbour town knows why they came, or when they mean to leave, or what the harbour master with his one old boat could do then.';
const privately = (address: string): Person => ({ ...anna, address, organisation: address });
const pitched = (more: Partial<Register>): Partial<FirstContactInput> => ({ register: { ...pitching, ...more } });

test.each<[string, string, Partial<Draft>, Partial<FirstContactInput>, boolean]>([
  ['a stranger', FORTY, {}, {}, true],
  ['one word less', FORTY.replace(' old', ''), {}, {}, false],
  ['an invitation', FORTY, { kind: 'invitation' }, {}, false],
  ['an answer', FORTY, {}, { isAnswer: true }, false],
  ['the subject of an answer', FORTY, { subject: 'Re: herons' }, {}, false],
  ['a language we do not read', FORTY, {}, { language: undefined }, false],
  ['nobody', FORTY, {}, { people: [] }, false],
  ['a stranger beside somebody known', FORTY, {}, { people: [anna, { ...anna, standing: 'known' }] }, false],
  ['a stranger, and a colleague overhears', FORTY, {}, { people: [anna, { ...anna, standing: 'colleague', field: 'cc' }] }, true],
  ['a colleague overhears nobody', FORTY, {}, { people: [{ ...anna, standing: 'colleague', field: 'cc' }] }, false],
  ['no pitch', FORTY, {}, { register: silent }, false],
  ['a likely pitch', FORTY, {}, { register: { ...silent, pitches: [hit(1)] } }, false],
  ['only you', FORTY, {}, { register: { ...silent, exclusiveClaims: [sure] } }, true],
  ['I thought of you, which a friend writes too', FORTY, {}, { register: { ...silent, personalClaims: [sure] } }, false],
  ['a pitch beside something shared', FORTY, {}, pitched({ sharedContext: [sure] }), false],
  ['a pitch beside something shared, perhaps', FORTY, {}, pitched({ sharedContext: [hit(1)] }), true],
  ['a pitch, I thought of you, and something shared', FORTY, {}, pitched({ personalClaims: [sure], sharedContext: [sure] }), true],
  ['a pitch to somebody’s own address', FORTY, {}, { people: [privately('anna@post.example')] }, false],
  ['two pitches to somebody’s own address', FORTY, {}, { ...pitched({ pitches: [sure, sure] }), people: [privately('anna@post.example')] }, true],
  ['a pitch to a firm and to somebody’s own address', FORTY, {}, { people: [anna, privately('ben@post.example')] }, true],
])('%s: a first contact: %j', (_what, text, draft, more, is) => {
  expect(firstContactOf(inputOf(text, draft, more)) !== undefined).toBe(is);
});

const sixty = 'a'.padEnd(60, ' boat');

/** What stands under the letter, with its closing marked. */
test.each([
  '',
  '\n\n⟦Mira Reed⟧',
  '\n\n⟦Mira Reed⟧\n \n',
  '\n\n⟦Mira Reed\n\nHeron Boats⟧',
  '\n⟦Best regards,\nMira Reed⟧',
  '\nThe slip is dry\n⟦Best regards,\nMira Reed⟧',
  '\nThe slip is dry. \n⟦Mira Reed⟧',
  '\nIs the slip dry?\n⟦Mira Reed⟧',
  '\nThe slip is dry!\n⟦Mira Reed⟧',
  '\nOn the slip:\n⟦Mira Reed⟧',
  '\n⟦3 St. Olaf Quay\nMira Reed⟧',
  `\n⟦${sixty}\nMira Reed⟧`,
  `\n${sixty}s\n⟦Mira Reed⟧`,
  '\nOne\nTwo\n⟦Three\nFour\nFive\n\nSix\nSeven⟧',
])('under the letter: %j', (marked) => {
  const { text, spans: [closing] } = unmark(FORTY + marked);
  const found = firstContactOf(inputOf(text));
  expect(found?.closing).toEqual(closing ?? { start: FORTY.length, end: FORTY.length });
});

const reed = { from: { address: 'mira@p.example', name: 'Jo Reed' } };
const boats = { from: { address: 'x@heronboats.example' } };
const signature: Partial<FirstContactInput> = { parts: { ...noParts, signature: { start: 0, end: 1 } } };
/** Sentences for whatever is said behind the first three. */
const THREE = `${FORTY} It is cold. It is wet.`;
const SPANISH = 'Cuarenta garzas pasan la noche en el muelle viejo, y nadie en el pueblo sabe por qué vinieron, ni cuándo se irán, ni qué haría entonces el capitán del puerto con su barca, que hace agua desde el invierno pasado.';

test.each<[string, string, Partial<Draft>, Partial<FirstContactInput>, boolean]>([
  ['in no sentence', FORTY, {}, {}, false],
  ['in a second sentence', `${FORTY} I run a kiln.`, {}, {}, true],
  ['in the third sentence', `${FORTY} It is cold. I run a kiln. It is dry.`, {}, {}, true],
  ['in the fourth sentence only', `${THREE} I run a kiln. It is dry. It is old.`, {}, {}, false],
  ['by a signature', FORTY, {}, signature, true],
  ['by name', `${FORTY} Ask for Reed.`, reed, {}, true],
  ['by name in the third sentence', `${FORTY} It is cold. Ask for Reed. It is dry.`, reed, {}, true],
  ['by name in the fourth sentence only', `${THREE} Ask for Reed. It is dry. It is old.`, reed, {}, false],
  ['by somebody else’s name', `${FORTY} Ask for Moen.`, reed, {}, false],
  ['by a name too short to tell', `${FORTY} Ask for Jo.`, reed, {}, false],
  ['by the firm, wherever it stands', `${THREE} It is dry. Heron Boats is old. It is warm.`, boats, {}, true],
  ['by a firm too short to tell', `${FORTY} Ask for HB.`, { from: { address: 'x@hb.example' } }, {}, false],
  ['by a firm of three letters', `${FORTY} Ask for Oar.`, { from: { address: 'x@oar.example' } }, {}, true],
  ['by two names at the end', `${FORTY}\n\nMira Reed`, {}, {}, true],
  ['by a first name at the end', `${FORTY}\n\nMira`, {}, {}, false],
  ['by their own last name alone at the end', `${FORTY}\n\nReed`, reed, {}, false],
  ['by one name twice', `${FORTY}\n\nMira\nMira`, {}, {}, false],
  ['by one name twice, and a last one', `${FORTY}\n\nMira\nMira Reed`, {}, {}, true],
  ['by two names under a closing of one word', `${FORTY}\nRegards,\nMira Reed`, {}, {}, true],
  ['by a first name under a closing', `${FORTY}\nBest regards,\nMira`, {}, {}, false],
  ['by a first name under a closing without a comma', `${FORTY}\nBest regards\nMira`, {}, {}, false],
  ['by a closing and no name', `${FORTY}\nBest regards`, {}, {}, false],
  // A studio, not "I study".
  ['by a word of the trade at the end', `${SPANISH}\n\nEstudio`, {}, { language: 'es' }, false],
])('who writes is told %s: %j', (_what, text, draft, more, says) => {
  expect(firstContactOf(inputOf(text, draft, more))?.saysWho).toBe(says);
});

const phrasesOf = (hits: readonly Hit[]): string => hits.map(({ phrase }) => phrase).join(', ');
const GERMAN = 'Vierzig Reiher stehen jeden Morgen bei Ebbe auf der Rampe, und niemand im Ort kann sagen, woher so viele kamen, wann der letzte wieder geht oder was der Hafenmeister mit seinem einen alten Boot noch tun soll.';

/** Greeting, letter, and all that is read of it between greeting and closing. */
test.each<[string, string, Partial<FirstContactInput>, Readonly<Record<string, unknown>>]>([
  ['Hello Anna,', `\n\nI read your note on mills. We can send you a drawing. ${FORTY} Let me know.\n\nMira`, {}, {
    sentences: ['I read your note on mills.', 'We can send you a drawing.', FORTY, 'Let me know.'],
    sources: 'i read', offers: 'we can send', openEnds: 'let me know', you: 'your, you', pronouns: { you: 2, we: 1 },
  }],
  ['', `I run a mill. ${FORTY}`, {}, { sentences: ['I run a mill.', FORTY], introductions: 'i run' }],
  ['', `${FORTY} The boats at Kiln are yours.`, {}, { sentences: [FORTY, 'The boats at Kiln are yours.'], you: 'yours', pronouns: { you: 1, we: 0 }, namesFirm: true }],
  ['', `${FORTY} HB is near.`, { people: [{ ...anna, organisation: 'hb.example' }] }, { sentences: [FORTY, 'HB is near.'] }],
  ['', `${FORTY} Oar is near.`, { people: [{ ...anna, organisation: 'oar.example' }] }, { sentences: [FORTY, 'Oar is near.'], namesFirm: true }],
  ['', `${FORTY} Oar is near.`, { people: [anna, { ...anna, organisation: 'oar.example' }] }, { sentences: [FORTY, 'Oar is near.'], namesFirm: true }],
  ['', `${GERMAN} Wir kennen Ihren Garten.`, { language: 'de' }, {
    sentences: [GERMAN, 'Wir kennen Ihren Garten.'], you: 'ihren', pronouns: { you: 1, we: 1 },
  }],
])('%s%s', (greeting, text, more, said) => {
  const own = greeting + text;
  const greeted = { ...pitching, greeting: { kind: 'name' as const, start: 0, end: greeting.length, helloEnd: 0, names: [], persons: [], titles: [], isBare: false, endsLine: true } };
  const input = inputOf(own, {}, { ...(greeting ? { register: greeted } : {}), ...more });
  const found = firstContactOf(input);
  expect(found?.readers).toBe(input.people);
  expect(found && {
    sentences: found.sentences.map(({ start, end }) => own.slice(start, end)), namesFirm: found.namesFirm, pronouns: { you: found.pronouns.you.length, we: found.pronouns.we.length },
    introductions: phrasesOf(found.introductions), sources: phrasesOf(found.sources), offers: phrasesOf(found.offers), openEnds: phrasesOf(found.openEnds), you: phrasesOf(found.pronouns.you),
  }).toEqual({ introductions: '', sources: '', offers: '', openEnds: '', you: '', pronouns: { you: 0, we: 0 }, namesFirm: false, ...said });
});
