import { createNestablePublicClientApplication, type IPublicClientApplication } from '@azure/msal-browser';

/** Taken for "no": the user said it, an administrator has to say yes first, or nobody may be asked now. */
const REFUSED = /consent|user_?cancel|interaction_required|login_required|access_denied|account_unavailable|no_account/i;
const OFFLINE = /no_network|offline|network_error/i;

let client: Promise<IPublicClientApplication> | undefined;

/**
 * A token of Microsoft Graph for one scope through nested app authentication: Outlook's own broker holds the account, this page only ever sees the token.
 * The user is asked only if `mayAsk`. Rejects with one of the troubles of graph.ts as its message.
 */
async function signIn(scope: string, mayAsk: boolean): Promise<string> {
  const request = { scopes: [`https://graph.microsoft.com/${scope}`] };
  try {
    client ??= createNestablePublicClientApplication({ auth: { clientId: OUTLOOK_CLIENT_ID, authority: 'https://login.microsoftonline.com/common' }, cache: { cacheLocation: 'memoryStorage' } });
    const asked = await client;
    const silent = asked.acquireTokenSilent(request);
    return (await (mayAsk ? silent.catch(() => asked.acquireTokenPopup(request)) : silent)).accessToken;
  } catch (error) {
    client = undefined;
    const said = String(error);
    throw new Error(REFUSED.test(said) ? 'refused' : OFFLINE.test(said) ? 'offline' : 'failed');
  }
}

Object.assign(window, { goldenRuleSignIn: signIn });
