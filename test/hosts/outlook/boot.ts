import type { Mailbox } from './calls';

/** Host codes of itemType. */
const COMPOSE = { message: 4, invitation: 5 } as const;

/** Answer to the first question of office.js. */
export function appContext({ settings, sets, locale }: Mailbox): unknown {
  return {
    _id: 'add-in', _appName: 64, _appVersion: '16.01', _appUILocale: locale, _dataLocale: 'en-US', _docUrl: '', _clientMode: 0, _settings: settings,
    _reason: 'documentOpened', _osfControlType: 1, _eToken: '', _correlationId: 'correlation', _appInstanceId: 'add-in', _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(sets), _hostFullVersion: '16.0.0.0', _appDomains: [], _addinName: 'Golden Rule', _featureGates: {},
  };
}

/** Answer to its second. */
export function initialData({ item, permission }: Mailbox): unknown {
  return {
    permissionLevel: permission, itemType: COMPOSE[item.kind], itemNumber: 1, userDisplayName: item.from.name ?? '', userEmailAddress: item.from.address,
    userTimeZone: 'UTC', userProfileType: 'enterprise', hostVersion: '16.0.0.0', owaView: 'ThreeColumns', conversationId: null, timeZoneOffsets: [],
    ewsUrl: '', restUrl: '', extensionId: 'add-in',
  };
}
