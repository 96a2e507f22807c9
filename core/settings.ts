import type { Memory } from './memory';
import type { Language } from './phrases';

/**
 * When the send-time warning opens: whenever the letter gives reason to; not on the word of readers of whom nothing is known; or never, and
 * the panel alone shows what was found.
 */
export const THRESHOLDS = ['usual', 'certain', 'never'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

export interface Settings {
  readonly ownAddresses: readonly string[];
  readonly ownDomains: readonly string[];
  /** Checks the user switched off. */
  readonly off: readonly string[];
  readonly daysKept: number;
  readonly threshold: Threshold;
  /** Languages whose words are not read: of letters in them only the readers and the form count. */
  readonly unread: readonly Language[];
}

export const usualSettings: Settings = { ownAddresses: [], ownDomains: [], off: [], daysKept: 400, threshold: 'usual', unread: [] };

/** Settings an organisation laid down. */
export type Policy = Partial<Settings>;

/** The memory as it is used: what the organisation laid down counts, and the user's own choice stays stored beneath it. */
export function underPolicy(memory: Memory, policy: Policy): Memory {
  return { ...memory, settings: { ...memory.settings, ...policy } };
}

/** What is stored of settings that were changed under a policy: of what it lays down, the user's own choice as it was. */
export function ownSettings(after: Settings, stored: Settings, policy: Policy): Settings {
  const kept = Object.entries(stored).filter(([name]) => name in policy);
  return { ...after, ...Object.fromEntries(kept) };
}
