import { settingsIn, type Policy } from '../core';

/** Who waits longer goes on with what was known before. */
const PATIENCE_MS = 4_000;

/** What an organisation laid down in policy.json, beside the pane; `isWhole` tells whether all of it could be read. */
export interface LaidDown {
  readonly policy: Policy;
  readonly isWhole: boolean;
}

/** Undefined: the file did not come, so nothing is known anew. Never rejects. */
export async function fetchPolicy(): Promise<LaidDown | undefined> {
  const patience = new Promise<undefined>((tooLate) => { setTimeout(tooLate, PATIENCE_MS, undefined); });
  try {
    return await Promise.race([read(), patience]);
  } catch {
    return undefined;
  }
}

async function read(): Promise<LaidDown | undefined> {
  const answer = await fetch('policy.json', { cache: 'no-cache' });
  if (answer.status === 404) return { policy: {}, isWhole: true };
  if (!answer.ok) return undefined;
  const found = settingsIn(await answer.text());
  return { policy: found?.settings ?? {}, isWhole: found?.leftOut.length === 0 };
}
