import { COLD, coldness, lookOf, type Look, type Signs } from '../../core/cold';
import type { Register } from '../../core/register';
import type { Hit } from '../../core/text/find';

const hit = (sureness: Hit['sureness'], phrase = 'x'): Hit => ({ start: 0, end: 1, phrase, sureness });
const hits = (count: number, sureness: Hit['sureness'] = 2): Hit[] => Array.from({ length: count }, (_, i) => hit(sureness, `x${i}`));

const silent: Register = {
  kind: 'unclear', personalClaims: [], exclusiveClaims: [], singular: [], plural: [], isRead: true, yours: [], pitches: [], sharedContext: [], asksSomething: false, readersOwn: [], writersOwn: [],
};
const plainLook: Look = { hasLink: false, hasList: false, hasShare: false, hasPictograph: false, figures: 0 };
const plain: Signs = { look: plainLook, words: 100, namesOneFirm: false, subjectPitches: 0 };

test.each<[string, Partial<Register>, Partial<Look>, Partial<Signs>, number]>([
  ['nothing', {}, {}, {}, 0],
  ['a pitch', { pitches: hits(1) }, {}, {}, 2],
  ['a likely pitch', { pitches: hits(1, 1) }, {}, {}, 2],
  ['more than three pitches', { pitches: hits(4) }, {}, {}, 6],
  ['more than three words of trade beside them', { pitches: [...hits(3), ...hits(4, 0)] }, {}, {}, 12],
  ['one word of trade three times', { pitches: [hit(0), hit(0), hit(0)] }, {}, {}, 2],
  ['a subject that sells', {}, {}, { subjectPitches: 1 }, 2],
  ['your garden', { yours: [...hits(1), ...hits(3, 1), ...hits(3, 0)] }, {}, {}, 2],
  ['you', { singular: hits(1, 1) }, {}, {}, 2],
  ['claims', { personalClaims: hits(1, 1), exclusiveClaims: hits(1, 1) }, {}, {}, 2],
  ['something shared', { sharedContext: [...hits(1), ...hits(2, 1)] }, {}, {}, -1],
  ['a question', { asksSomething: true }, {}, {}, -1],
  ['the firm of one', {}, {}, { namesOneFirm: true }, 4],
  ['a link', {}, { hasLink: true }, {}, 3],
  ['a list', {}, { hasList: true }, {}, 2],
  ['a share', {}, { hasShare: true }, {}, 2],
  ['a pictograph', {}, { hasPictograph: true }, {}, 4],
  ['a figure', {}, { figures: 1 }, {}, -0.75],
  ['more than six figures', {}, { figures: 7 }, {}, -4.5],
  ['words for both', { readersOwn: hits(2), writersOwn: hits(3) }, {}, {}, 2],
  ['as many in half the words', { readersOwn: hits(2), writersOwn: hits(3) }, {}, { words: 50 }, 4],
  ['in no words', { readersOwn: hits(1) }, {}, { words: 0 }, 40],
])('%s', (_what, said, look, signs, points) => {
  expect(coldness({ ...silent, ...said }, { ...plain, look: { ...plainLook, ...look }, ...signs })).toBeCloseTo(points);
});

test('a pitch and a list are cold, a question of a friend’s friend is not', () => {
  expect(coldness({ ...silent, pitches: hits(1) }, { ...plain, look: { ...plainLook, hasList: true } })).toBeGreaterThanOrEqual(COLD);
  expect(coldness({ ...silent, asksSomething: true, writersOwn: hits(4) }, plain)).toBeLessThan(COLD);
});

test.each<[string, boolean, Partial<Look>]>([
  ['A kiln stands there.', false, {}],
  ['A kiln stands there.', true, { hasLink: true }],
  ['See https://kiln.example or come.', false, { hasLink: true }],
  ['See www.kiln.example', false, { hasLink: true }],
  ['See http or www.', false, {}],
  ['Three:\n- clay\n- glaze', false, { hasList: true }],
  ['Three:\n • clay', false, { hasList: true }],
  ['Three:\n✓ clay', false, { hasList: true, hasPictograph: true }],
  ['First:\n1. clay\n2) glaze', false, { hasList: true, figures: 2 }],
  ['clay - glaze, at 1. May', false, { figures: 1 }],
  ['It burns 40 % less, 5% at most.', false, { hasShare: true, figures: 2 }],
  ['All % of it', false, {}],
  ['Hot 🔥', false, { hasPictograph: true }],
  ['From 10:30 to 12, at 3,5 m', false, { figures: 5 }],
])('the look of %j', (own, hasLink, look) => {
  expect(lookOf(own, hasLink)).toEqual({ ...plainLook, ...look });
});
