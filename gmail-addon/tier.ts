const AUTH = 'https://www.googleapis.com/auth/';

/** What each tier adds to knowing the readers of the open draft, which every compose add-on is granted. */
const SCOPES = {
  read: [`${AUTH}gmail.readonly`, `${AUTH}script.external_request`],
  send: [`${AUTH}gmail.addons.current.action.compose`],
} as const;
export type Tier = keyof typeof SCOPES;

export const TIERS: readonly Tier[] = ['read', 'send'];

/** Asked before a call, so that nothing is tried that the user did not allow. */
export function isAllowed(tier: Tier): boolean {
  const asked: AskStatus = ScriptApp;
  return asked.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [...SCOPES[tier]]).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
}

/** Not within a try: where something is missing, the callback ends here and Gmail asks the user. */
export function requireTier(tier: Tier): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...SCOPES[tier]]);
}

/** Documented with its list of scopes (reference/script/script-app#getAuthorizationInfo); the typings lack the second parameter. */
interface AskStatus {
  getAuthorizationInfo(mode: GoogleAppsScript.Script.AuthMode, scopes: string[]): { getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus };
}
