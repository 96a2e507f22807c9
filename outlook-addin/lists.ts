import { loadScript } from './script';

/** Longer nobody waits for a review; what comes later serves the next one. */
const PATIENCE_MS = 4_000;

declare global {
  interface Window { goldenRuleLists?: Readonly<Record<string, readonly string[]>> }
}

/** Languages whose lists were asked for and are not here. */
const missing = new Set<string>();

/** Called by the word lists as they ship to the pane (pack.ts): the part as text, if the language's file is here. */
export function listIn(language: string, part: number): string | undefined {
  const lists = window.goldenRuleLists?.[language];
  if (!lists) missing.add(language);
  return lists?.[part];
}

/**
 * What `read` makes of a letter once the word lists of every language it asks for are here: each is a file of its own (build.ts), which
 * the first letter in it brings. `isWhole` tells whether all of them came.
 */
export async function withLists<Result>(read: () => Result): Promise<{ readonly result: Result; readonly isWhole: boolean }> {
  const once = (): { readonly result: Result; readonly isWhole: boolean } => {
    missing.clear();
    return { result: read(), isWhole: missing.size === 0 };
  };
  const first = once();
  if (first.isWhole) return first;
  await Promise.all([...missing].map(fetched));
  return once();
}

/** Never rejects: what does not come in time is missing. */
function fetched(language: string): Promise<void> {
  const patience = new Promise<void>((tooLate) => { setTimeout(tooLate, PATIENCE_MS); });
  return Promise.race([loadScript(`assets/lists-${language}.js`).catch(() => undefined), patience]);
}
