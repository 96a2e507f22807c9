import { isTrouble, type Trouble } from './graph';
import { loadScript } from './script';

/** What each scope is for: people and days (no text, no attachments); the text of letters sent. */
export const SCOPES = { people: 'Mail.ReadBasic', letters: 'Mail.Read' } as const;
export type Level = keyof typeof SCOPES;

/** MSAL is three times the size of the pane: it comes from our own origin when the user asks for the mailbox, and only then. */
const SCRIPT = 'assets/sign-in.js';
/** Outlook's own sign-in dialog waits for the user; whoever leaves it open is asked again another time. */
const PATIENCE_MS = 120_000;

declare global {
  interface Window { goldenRuleSignIn?: (scope: string, mayAsk: boolean) => Promise<string> }
}

/** The requirement set cannot be asked for in the manifest; Outlook.com and Gmail mailboxes never have it. */
export function canSignIn(): boolean {
  return OUTLOOK_CLIENT_ID !== '' && Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');
}

export async function tokenFor(level: Level, mayAsk: boolean): Promise<{ readonly token: string } | { readonly trouble: Trouble }> {
  try {
    if (!window.goldenRuleSignIn) await loadScript(SCRIPT);
    const patience = new Promise<never>((_, tooLate) => { setTimeout(() => { tooLate(new Error('slow')); }, PATIENCE_MS); });
    const token = await Promise.race([window.goldenRuleSignIn?.(SCOPES[level], mayAsk), patience]);
    return token ? { token } : { trouble: 'failed' };
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    return { trouble: isTrouble(said) ? said : 'failed' };
  }
}
