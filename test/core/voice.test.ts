import type { Register } from '../../core/register';
import type { Hit } from '../../core/text/find';
import { voiceOf, type Voice } from '../../core/voice';

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
  kind: 'unclear', personalClaims: [], exclusiveClaims: [], singular: [], plural: [], isRead: true, yours: [], pitches: [], sharedContext: [], asksSomething: false, readersOwn: [], writersOwn: [], buying: [],
};
const LONG = 20;
const unread = { isRead: false };
const asking = { asksSomething: true, writersOwn: [weak, weak] };
const between = { writersOwn: [weak, weak, weak, weak], readersOwn: [weak, weak, weak] };

/** What the letter says, its words, and whom it speaks to then. */
const rows: readonly (readonly [string, Partial<Register>, number, Voice])[] = [
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
  ['hello, in a language we do not read', { ...nobody, ...unread }, 14, 'one'],
  ['hello, in such a language, and others who get it', { ...nobody, ...unread, plural: [likely] }, 14, 'perhaps-one'],
  ['hello, in such a note', { ...nobody, ...unread }, 13, 'perhaps-one'],
  ['hello, and a sure pitch', { ...nobody, pitches: [sure] }, LONG, 'one'],
  ['dear sir or madam, and a sure pitch', { ...greeted('generic'), pitches: [sure] }, LONG, 'one'],
  ['hello, and a sure pitch in a note', { ...nobody, pitches: [sure] }, LONG - 1, 'perhaps-one'],
  ['hello, and a likely pitch', { ...nobody, pitches: [likely] }, LONG, 'perhaps-one'],
  ['hello, and a likely pitch of somebody', { ...nobody, pitches: [likely], writersOwn: [weak] }, LONG, 'one'],
  ['hello, and a weak pitch of somebody', { ...nobody, pitches: [weak], writersOwn: [weak] }, LONG, 'perhaps-one'],
  ['hello, you, from nobody', { ...nobody, singular: [likely] }, LONG, 'perhaps-one'],
  ['hello, you, from somebody', { ...nobody, singular: [weak], writersOwn: [weak] }, LONG, 'one'],
  ['hello, I thought of you', { ...nobody, personalClaims: [likely], writersOwn: [weak] }, LONG, 'one'],
  ['hello, perhaps only you', { ...nobody, exclusiveClaims: [likely], writersOwn: [weak] }, LONG, 'one'],
  ['hello, perhaps only you, and I thought of you', { ...nobody, exclusiveClaims: [likely], personalClaims: [likely], writersOwn: [weak] }, LONG, 'one'],
  ['hello, you, and I thought of you', { ...nobody, singular: [likely], personalClaims: [likely], writersOwn: [weak] }, LONG, 'one'],
  ['hello, your garden', { ...nobody, yours: [weak, likely], writersOwn: [weak] }, LONG, 'one'],
  ['hello, what may be their garden', { ...nobody, yours: [weak], writersOwn: [weak] }, LONG, 'perhaps-one'],
  ['hello, what may be their garden, twice', { ...nobody, yours: [weak, weak], writersOwn: [weak] }, LONG, 'one'],
  ['hello, and a question', { ...nobody, ...asking }, LONG, 'one'],
  ['hello, and a question of nobody', { ...nobody, ...asking, writersOwn: [weak] }, LONG, 'perhaps-one'],
  ['hello, and no question', { ...nobody, ...asking, asksSomething: false }, LONG, 'perhaps-one'],
  ['hello, and a question for a price', { ...nobody, ...asking, buying: [likely] }, LONG, 'perhaps-one'],
  ['hello, and a question to several', { ...nobody, ...asking, plural: [likely] }, LONG, 'perhaps-one'],
  ['hello, and a question for a price to several', { ...nobody, ...asking, plural: [likely], buying: [likely] }, LONG, 'perhaps-one'],
  ['hello, and a question on something shared', { ...nobody, ...asking, sharedContext: [likely, sure] }, LONG, 'perhaps-one'],
  ['hello, a question, and thanks', { ...nobody, ...asking, sharedContext: [likely] }, LONG, 'one'],
  ['hello, and much of both', { ...nobody, ...between }, LONG, 'one'],
  ['hello, and little of the writer', { ...nobody, ...between, writersOwn: [weak, weak, weak] }, LONG, 'perhaps-one'],
  ['hello, and little of the reader', { ...nobody, ...between, readersOwn: [weak, weak] }, LONG, 'perhaps-one'],
  ['hello, much of both, and thanks', { ...nobody, ...between, sharedContext: [weak] }, LONG, 'perhaps-one'],
  ['hello, much of both, and a price', { ...nobody, ...between, buying: [likely] }, LONG, 'perhaps-one'],
  ['hello, much of both, and several', { ...nobody, ...between, plural: [likely] }, LONG, 'perhaps-one'],
  ['no greeting, and much of both', between, LONG, 'unsaid'],
  ['hello in a line, and a sure pitch', { ...run, pitches: [sure] }, LONG, 'one'],
  ['hello in a line, a sure pitch, and something shared', { ...run, pitches: [sure], sharedContext: [likely] }, LONG, 'perhaps-one'],
  ['hello in a line, a sure pitch, and what may be one firm', { ...run, pitches: [sure], plural: [likely] }, LONG, 'one'],
  ['hello in a line, a sure pitch, and several for sure', { ...run, pitches: [sure], plural: [sure] }, LONG, 'perhaps-one'],
  ['hello in a line, a likely pitch of somebody, and what may be one firm', { ...run, pitches: [likely], writersOwn: [weak], plural: [likely] }, LONG, 'perhaps-one'],
  ['hello in a line, a sure pitch, something shared, and several', { ...run, pitches: [sure], plural: [likely], sharedContext: [likely] }, LONG, 'perhaps-one'],

  ['no greeting, and cold three times', { pitches: [sure, at(2, 5)], personalClaims: [at(2, 9)] }, 3, 'one'],
  ['no greeting, and cold twice', { pitches: [sure, at(2, 5)] }, LONG, 'perhaps-one'],
  ['no greeting, cold three times, and shared as often', { pitches: [sure, sure, sure], sharedContext: [weak, weak, weak] }, LONG, 'perhaps-one'],
  ['no greeting, cold three times, and shared twice', { pitches: [sure, sure, sure], sharedContext: [weak, weak] }, LONG, 'one'],
  ['no greeting, and likely three times', { pitches: [likely, likely, likely] }, LONG, 'unsaid'],
  ['no greeting, and you', { singular: [weak] }, LONG, 'perhaps-one'],
  ['no greeting, you, and cold once', { singular: [weak], pitches: [sure] }, LONG, 'perhaps-one'],
  ['no greeting, and cold far below the first of it', { pitches: [at(2, 400), at(2, 1_899), at(2, 1_900)] }, LONG, 'perhaps-one'],
  ['no greeting, and cold just near enough', { pitches: [at(2, 400), at(2, 1_898), at(2, 1_899)] }, LONG, 'one'],
  ['no greeting, and a question of your own thing', { ...asking, readersOwn: [likely] }, 40, 'one'],
  ['no greeting, and such a question in a note', { ...asking, readersOwn: [likely] }, 39, 'unsaid'],
  ['no greeting, and such a question in a long letter', { ...asking, readersOwn: [likely] }, 250, 'one'],
  ['no greeting, and such a question in an essay', { ...asking, readersOwn: [likely] }, 251, 'unsaid'],
  ['no greeting, and a question of nothing yours', asking, 40, 'unsaid'],
  ['no greeting, and such a question for a price', { ...asking, readersOwn: [likely], buying: [likely] }, 40, 'unsaid'],
  ['no greeting, and such a question to several', { ...asking, readersOwn: [likely], plural: [weak] }, 40, 'unsaid'],
  ['no greeting, and such a question on something shared', { ...asking, readersOwn: [likely], sharedContext: [sure] }, 40, 'unsaid'],
  ['no greeting, and such a question in a language we do not read', { ...asking, readersOwn: [likely], ...unread }, 40, 'unsaid'],
  ['no greeting, and you twice', { kind: 'personal', singular: [sure, sure] }, 40, 'one'],
  ['no greeting, and you twice in a note', { kind: 'personal', singular: [sure, sure] }, 39, 'perhaps-one'],
  ['no greeting, you twice, and several', { kind: 'personal', singular: [sure, sure], plural: [weak] }, 40, 'perhaps-one'],
  ['no greeting, you twice, and something shared', { kind: 'personal', singular: [sure, sure], sharedContext: [sure] }, 40, 'perhaps-one'],
  ['no greeting, and you once for sure', { kind: 'personal', singular: [sure, likely] }, 40, 'perhaps-one'],
  ['no greeting, and you twice in a language we do not read', { kind: 'personal', singular: [sure, sure], ...unread }, 40, 'perhaps-one'],
  ['a plural greeting, and such a question', { ...greeted('plural'), ...asking, readersOwn: [likely] }, 40, 'unsaid'],
  ['a greeting, and cold far below it', { ...nobody, pitches: [at(2, 1_510)] }, LONG, 'perhaps-one'],
];

const nobodyCalled = { namesReaders: false, countsReaders: false, greetsNoReader: false };

test.each(rows)('%s', (_what, said, words, voice) => {
  expect(voiceOf({ ...silent, ...said }, words, nobodyCalled)).toBe(voice);
});

test('who names several readers speaks to all of them', () => {
  expect(voiceOf({ ...silent, ...name, kind: 'personal' }, LONG, { ...nobodyCalled, namesReaders: true })).toBe('all');
});

test.each<[string, Partial<Register>, Voice]>([
  ['hello, and much of both', { ...nobody, ...between }, 'perhaps-one'],
  ['no greeting, and a question of your own thing', { ...asking, readersOwn: [likely] }, 'perhaps-one'],
  ['dear sir', { ...greeted('title'), kind: 'personal' }, 'perhaps-one'],
  ['dear anna', { ...name, kind: 'personal' }, 'one'],
  ['hello, and only you', { ...nobody, exclusiveClaims: [sure] }, 'one'],
])('%s, and as many as read it are spoken of', (_what, said, voice) => {
  expect(voiceOf({ ...silent, ...said }, LONG, { ...nobodyCalled, countsReaders: true })).toBe(voice);
});

test('a greeting that names no reader may be a noun', () => {
  expect(voiceOf({ ...silent, ...name, kind: 'personal' }, LONG, { ...nobodyCalled, greetsNoReader: true })).toBe('perhaps-one');
});
