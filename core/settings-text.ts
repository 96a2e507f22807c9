import { checks } from './checks';
import { phrases } from './phrases';
import { THRESHOLDS, type Policy, type Settings } from './settings';

/** Settings as a text to keep or carry elsewhere, and a policy as an administrator writes it. */
const VERSION = 1;
export const DAYS_KEPT = { least: 7, most: 3_650 };
/** Roaming settings are small. */
export const MOST_ENTRIES = 20;
const LONGEST_TEXT = 20_000;

type Entry<Name extends keyof Settings> = (value: unknown) => Settings[Name] | undefined;

/** What each setting may be; undefined: it is none. */
const read: { readonly [Name in keyof Settings]: Entry<Name> } = {
  ownAddresses: (value) => listOf(value, isAddress),
  ownDomains: (value) => listOf(value, isDomain),
  off: (value) => listOf(value, (one) => checks.some(({ id }) => id === one)),
  daysKept: (value) => (typeof value === 'number' && Number.isInteger(value) && value >= DAYS_KEPT.least && value <= DAYS_KEPT.most ? value : undefined),
  threshold: (value) => THRESHOLDS.find((one) => one === value),
  unread: (value) => listOf(value, (one) => phrases.some(({ language }) => language === one)) as Settings['unread'] | undefined,
};
const NAMES = Object.keys(read) as (keyof Settings)[];

export function isAddress(text: string): boolean {
  return /^[^\s<>()[\]\\,;:"@]{1,64}@[^\s<>()\\,;:"@]{1,255}$/.test(text);
}

export function isDomain(text: string): boolean {
  return /^[^\s@<>"]{1,200}\.[^\s@.<>"]{2,60}$/.test(text);
}

/** A readable text of the settings, which `settingsIn` reads. */
export function textOfSettings(settings: Settings): string {
  return JSON.stringify({ goldenRule: VERSION, ...settings }, undefined, 1);
}

export interface ReadSettings {
  readonly settings: Partial<Settings>;
  /** Names in the text that are no setting, or whose value is none; as they stand there, hostile text, bounded. */
  readonly leftOut: readonly string[];
}

/** What a text of settings, or a policy, says. Undefined: it is no such text. Never throws. */
export function settingsIn(text: string): ReadSettings | undefined {
  const parsed = text.length > LONGEST_TEXT ? undefined : parsedFrom(text);
  if (parsed?.['goldenRule'] !== VERSION) return undefined;
  const settings: Record<string, unknown> = {};
  const leftOut: string[] = [];
  for (const name of Object.keys(parsed).filter((one) => one !== 'goldenRule')) {
    const known = NAMES.find((one) => one === name);
    const value = known && read[known](parsed[name]);
    if (value === undefined) leftOut.push(name.slice(0, 30));
    else settings[name] = value;
  }
  return { settings, leftOut: leftOut.slice(0, NAMES.length) };
}

/** A policy: the same text, of which every line is locked. */
export function policyIn(text: string): Policy | undefined {
  return settingsIn(text)?.settings;
}

function parsedFrom(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : undefined;
  } catch {
    return undefined;
  }
}

/** A list of what it may hold, in small letters and each once; one wrong entry makes none of it. */
function listOf(value: unknown, isEntry: (one: string) => boolean): string[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_ENTRIES * 2) return undefined;
  const entries = value.map((one) => (typeof one === 'string' ? one.trim().toLowerCase() : ''));
  return entries.every((one) => one !== '' && isEntry(one)) ? [...new Set(entries)] : undefined;
}
