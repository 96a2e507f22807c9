import type { Settings } from './store';

/** Where a runtime leaves what it last saved, for those that were open before: they cannot read roaming settings again. */
const PLACE = 'golden-rule';
const SEQUENCE = 'saves';

interface Relay {
  readonly saves: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Saving roaming settings writes the whole snapshot a runtime began with, and with it over whatever another saved since. On the web, in new Outlook
 * and on Mac our pages share localStorage; so before saving, each takes over there what it missed. Classic Outlook's handler has none: there a pane
 * that is open in another window while a letter leaves may still make that one letter forgotten when it saves.
 */
export function catchUp(settings: Settings): void {
  const missed = readRelay();
  if (!missed || missed.saves <= countIn(settings)) return;
  for (const key of Object.keys(missed.values)) {
    if (missed.values[key] === null) settings.remove(key);
    else settings.set(key, missed.values[key]);
  }
  settings.set(SEQUENCE, missed.saves);
}

/** Counts the save that follows and leaves its values for the others. */
export function passOn(settings: Settings, keys: readonly string[]): void {
  const saves = countIn(settings) + 1;
  settings.set(SEQUENCE, saves);
  const values = Object.fromEntries(keys.map((key) => [key, (settings.get(key) as unknown) ?? null]));
  try {
    localStorage.setItem(PLACE, JSON.stringify({ saves, values }));
  } catch {
    // no storage, or one that is full or blocked: the roaming settings alone have to do
  }
}

function readRelay(): Relay | undefined {
  try {
    const { saves, values } = JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Partial<Relay>;
    return typeof saves === 'number' && typeof values === 'object' && values !== null ? { saves, values } : undefined;
  } catch {
    return undefined;
  }
}

function countIn(settings: Settings): number {
  const saves: unknown = settings.get(SEQUENCE);
  return typeof saves === 'number' ? saves : 0;
}
