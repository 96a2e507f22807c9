/** A message that passed through the sender's mailbox: in which conversation, and whether they wrote it. */
export interface Passed {
  readonly thread: string;
  readonly isOwn: boolean;
}

/** Letters of the sender, and how many of them somebody answered. */
export interface Progress {
  readonly letters: number;
  readonly answered: number;
}

/**
 * `newestFirst`: all messages back to some day, so that of every letter among them all that came after it is there too. A letter is answered
 * when somebody else wrote in its conversation later: whether to it or to the next one, nobody but the two could tell.
 */
export function progressOf(newestFirst: readonly Passed[]): Progress {
  const heard = new Set<string>();
  let [letters, answered] = [0, 0];
  for (const { thread, isOwn } of newestFirst) {
    if (!isOwn) heard.add(thread);
    else {
      letters++;
      if (heard.has(thread)) answered++;
    }
  }
  return { letters, answered };
}
