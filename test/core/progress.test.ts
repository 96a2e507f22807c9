import { progressOf } from '../../core';

/** Oldest first as people tell it: "I a" is a letter of ours in conversation a, "they a" one of theirs. */
const told = (story: string): ReturnType<typeof progressOf> => progressOf(story.split(', ').filter(Boolean).map((one) => ({ isOwn: one.startsWith('I'), thread: one.slice(-1) })).reverse());

test.each([
  ['', 0, 0],
  ['I a', 1, 0],
  ['I a, they a', 1, 1],
  ['they a, I a', 1, 0],
  ['they a, I a, they a, I a', 2, 1],
  ['I a, I a, they a', 2, 2],
  ['I a, they b', 1, 0],
  ['I a, I b, they b, I c, they a', 3, 2],
  ['they a, they b', 0, 0],
])('%s: %i letters, %i answered', (story, letters, answered) => {
  expect(told(story)).toEqual({ letters, answered });
});
