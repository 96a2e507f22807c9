import type { Register } from '../../core/register';
import type { Hit } from '../../core/text/find';
import { voiceOf, type Called, type Voice } from '../../core/voice';

const at = (sureness: Hit['sureness'], start = 0): Hit => ({ start, end: start + 1, phrase: 'x', sureness });
const sure = at(2);
const likely = at(1);
const weak = at(0);

type Greeted = NonNullable<Register['greeting']>;
const greeted = (kind: Greeted['kind'], more: Partial<Greeted> = {}): Pick<Register, 'greeting'> => ({
  greeting: { kind, start: 0, end: 10, helloEnd: 5, names: [], persons: [], titles: [], isBare: false, endsLine: true, ...more },
});
const nobody = greeted('nobody');
const run = greeted('nobody', { endsLine: false });
const name = greeted('name');
const bare = greeted('name', { isBare: true });

const silent: Register = {
  kind: 'unclear', personalClaims: [], exclusiveClaims: [], singular: [], plural: [], isRead: true, yours: [], pitches: [], sharedContext: [], asksSomething: false, readersOwn: [], writersOwn: [],
};
const LONG = 20;
const unread = { isRead: false };
const cold = { coldness: 3 };
const cool = { coldness: 2.9 };
const freezing = { coldness: 8 };
type Said = Partial<Register> & { readonly coldness?: number };

/** What the letter says, its words, and whom it speaks to then. */
const rows: readonly (readonly [string, Said, number, Voice])[] = [
  ['nothing', {}, LONG, 'unsaid'],
  ['an open letter', { kind: 'open', exclusiveClaims: [sure] }, LONG, 'all'],
  ['only you, for sure', { exclusiveClaims: [weak, sure] }, 3, 'one'],
  ['only you, perhaps', { exclusiveClaims: [likely] }, LONG, 'unsaid'],

  ['a name', { ...name, kind: 'personal' }, 3, 'one'],
  ['a title', { ...greeted('title'), kind: 'personal' }, 3, 'one'],
  ['a name, and a mark of several', { ...name, kind: 'unclear' }, LONG, 'perhaps-one'],
  ['a name, beside something shared', { ...name, kind: 'personal', sharedContext: [likely] }, 3, 'one'],
  ['a bare name', { ...bare, kind: 'personal' }, 3, 'one'],
  ['a bare name, beside something shared', { ...bare, kind: 'personal', sharedContext: [likely] }, LONG, 'perhaps-one'],
  ['a bare name, beside something shared, and cold twice', { ...bare, kind: 'personal', sharedContext: [likely], pitches: [sure, at(2, 20)] }, LONG, 'one'],
  ['a bare name, beside something shared, and cold once', { ...bare, kind: 'personal', sharedContext: [likely], pitches: [sure, likely] }, LONG, 'perhaps-one'],
  ['a bare title on its line, beside something shared', { ...greeted('name', { isBare: true, titles: ['mr'] }), kind: 'personal', sharedContext: [likely] }, LONG, 'one'],
  ['a bare title in a line, beside something shared', { ...greeted('name', { isBare: true, titles: ['mr'], endsLine: false }), kind: 'personal', sharedContext: [likely] }, LONG, 'perhaps-one'],

  ['hello', nobody, LONG, 'perhaps-one'],
  ['hello, and cold', { ...nobody, ...cold }, LONG, 'one'],
  ['hello, and not quite cold', { ...nobody, ...cool }, LONG, 'perhaps-one'],
  ['dear sir or madam, and cold', { ...greeted('generic'), ...cold }, LONG, 'one'],
  ['hello, and cold in a note', { ...nobody, ...cold }, LONG - 1, 'perhaps-one'],
  ['hello, in a language we do not read', { ...nobody, ...unread }, 14, 'one'],
  ['hello, in such a language, and others who get it', { ...nobody, ...unread, plural: [likely] }, 14, 'perhaps-one'],
  ['hello, in such a note', { ...nobody, ...unread }, 13, 'perhaps-one'],
  ['hello in a line, and cold', { ...run, ...cold }, LONG, 'one'],
  ['hello in a line, cold, and something likely shared', { ...run, ...cold, sharedContext: [likely] }, LONG, 'one'],
  ['hello in a line, cold, and something shared', { ...run, ...cold, sharedContext: [sure] }, LONG, 'perhaps-one'],
  ['hello in a line, cold, and what may be one firm', { ...run, ...cold, plural: [likely] }, LONG, 'one'],
  ['hello in a line, cold, and several for sure', { ...run, ...cold, plural: [sure] }, LONG, 'perhaps-one'],

  ['no greeting, and cold three times', { pitches: [sure, at(2, 5)], personalClaims: [at(2, 9)] }, 3, 'one'],
  ['no greeting, and cold twice', { pitches: [sure, at(2, 5)] }, LONG, 'perhaps-one'],
  ['no greeting, cold three times, and shared as often', { pitches: [sure, sure, sure], sharedContext: [weak, weak, weak] }, LONG, 'perhaps-one'],
  ['no greeting, cold three times, and shared twice', { pitches: [sure, sure, sure], sharedContext: [weak, weak] }, LONG, 'one'],
  ['no greeting, and likely three times', { pitches: [likely, likely, likely] }, LONG, 'unsaid'],
  ['no greeting, and you', { singular: [weak] }, LONG, 'perhaps-one'],
  ['no greeting, you, and cold once', { singular: [weak], pitches: [sure] }, LONG, 'perhaps-one'],
  ['no greeting, and cold far below the first of it', { pitches: [at(2, 400), at(2, 1_899), at(2, 1_900)] }, LONG, 'perhaps-one'],
  ['no greeting, and cold just near enough', { pitches: [at(2, 400), at(2, 1_898), at(2, 1_899)] }, LONG, 'one'],
  ['no greeting, and very cold', freezing, 40, 'one'],
  ['no greeting, and not quite so cold', { coldness: 7.9 }, 40, 'unsaid'],
  ['no greeting, and very cold in a note', freezing, 39, 'unsaid'],
  ['no greeting, and very cold in a long letter', freezing, 250, 'one'],
  ['no greeting, and very cold in an essay', freezing, 251, 'unsaid'],
  ['no greeting, very cold, and what may be one firm', { ...freezing, plural: [likely] }, 40, 'one'],
  ['no greeting, very cold, and several', { ...freezing, plural: [sure] }, 40, 'unsaid'],
  ['no greeting, very cold, and something likely shared', { ...freezing, sharedContext: [likely] }, 40, 'one'],
  ['no greeting, very cold, and something shared', { ...freezing, sharedContext: [sure] }, 40, 'unsaid'],
  ['no greeting, and very cold in a language we do not read', { ...freezing, ...unread }, 40, 'unsaid'],
  ['a plural greeting, and very cold', { ...greeted('plural'), ...freezing }, 40, 'unsaid'],
];

const nobodyCalled = { namesReaders: false, countsReaders: false, greetsNoReader: false };

function voiceIn({ coldness = 0, ...said }: Said, words: number, called: Partial<Called> = {}): Voice {
  return voiceOf({ ...silent, ...said }, words, { ...nobodyCalled, ...called }, () => coldness);
}

test.each(rows)('%s', (_what, said, words, voice) => {
  expect(voiceIn(said, words)).toBe(voice);
});

test('who names several readers speaks to all of them', () => {
  expect(voiceIn({ ...name, kind: 'personal' }, LONG, { namesReaders: true })).toBe('all');
});

test.each<[string, Said, Voice]>([
  ['hello, and cold', { ...nobody, ...cold }, 'perhaps-one'],
  ['hello, and so cold that it is a number of things', { ...nobody, coldness: 6 }, 'one'],
  ['hello, and nearly so cold', { ...nobody, coldness: 5.9 }, 'perhaps-one'],
  ['hello, in a language we do not read', { ...nobody, ...unread }, 'perhaps-one'],
  ['dear sir', { ...greeted('title'), kind: 'personal' }, 'perhaps-one'],
  ['dear anna', { ...name, kind: 'personal' }, 'one'],
  ['hello, and only you', { ...nobody, exclusiveClaims: [sure] }, 'one'],
])('%s, and as many as read it are spoken of', (_what, said, voice) => {
  expect(voiceIn(said, LONG, { countsReaders: true })).toBe(voice);
});

test.each([[11, 'one'], [10.9, 'unsaid']] as const)('no greeting, as many as read it, and a coldness of %s', (coldness, voice) => {
  expect(voiceIn({ coldness }, 40, { countsReaders: true })).toBe(voice);
});

test('a greeting that names no reader may be a noun', () => {
  expect(voiceIn({ ...name, kind: 'personal' }, LONG, { greetsNoReader: true })).toBe('perhaps-one');
});
