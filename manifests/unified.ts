import { DomUtils, parseDocument } from 'htmlparser2';

/** The unified manifest is another add-in in Outlook's eyes: its own id, which hides the XML one where both are installed. */
const ID = 'c0f5a1d4-9b0e-4f0a-8d57-52f1e7a3b9c6';
const SCHEMA = '1.24';
const ACCENT = '#0F6CBD';
/** XML name → unified name of each event (learn.microsoft.com/office/dev/add-ins/develop/event-based-activation). */
const EVENTS: Readonly<Record<string, string>> = {
  OnMessageSend: 'messageSending', OnAppointmentSend: 'appointmentSending',
  OnMessageRecipientsChanged: 'messageRecipientsChanged', OnAppointmentAttendeesChanged: 'appointmentAttendeesChanged',
};
const CONTEXTS: Readonly<Record<string, string>> = { MessageComposeCommandSurface: 'mailCompose', AppointmentOrganizerCommandSurface: 'meetingDetailsOrganizer' };

type Node = ReturnType<typeof parseDocument> | ReturnType<typeof DomUtils.getElementsByTagName>[number];

/**
 * The unified manifest (JSON) of the same add-in, from its XML manifest: one source, two files. With the id of an Entra application Microsoft's admin centre asks for
 * consent to Graph as the add-in is deployed. @throws when the XML lacks a part or has an event we do not know
 */
export function unifiedManifest(xml: string, clientId = ''): unknown {
  const page = parseDocument(xml, { xmlMode: true });
  const inner = only(all(page, 'VersionOverrides').filter((one) => one.attribs['xsi:type'] === 'VersionOverridesV1_1'), 'VersionOverrides 1.1');
  const value = (tag: string): string => only(all(page, tag).filter((one) => one.attribs['DefaultValue'] !== undefined), tag).attribs['DefaultValue'] ?? '';
  const resource = (id: string): string => only(all(inner, '*').filter((one) => one.attribs['id'] === id && one.attribs['DefaultValue']), id).attribs['DefaultValue'] ?? '';
  const events = all(inner, 'LaunchEvent').map(({ attribs }) => attribs);
  const about = value('SupportUrl');
  const icons = [16, 32, 80].map((size) => ({ size, url: resource(`icon${size}`) }));
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA, version: text(page, 'Version').split('.').slice(0, 3).join('.'), id: ID,
    developer: { name: text(page, 'ProviderName'), websiteUrl: about, privacyUrl: new URL('privacy.html', about).href, termsOfUseUrl: about },
    name: { short: value('DisplayName'), full: value('DisplayName') },
    description: { short: value('Description'), full: resource('tip') },
    localizationInfo: { defaultLanguageTag: 'en-us', additionalLanguages: localizations(xml).map(({ tag, file }) => ({ languageTag: tag, file })) },
    icons: { color: 'assets/color-192.png', outline: 'assets/outline-32.png' }, accentColor: ACCENT,
    authorization: { permissions: { resourceSpecific: [{ name: 'MailboxItem.ReadWrite.User', type: 'Delegated' }] } },
    validDomains: [new URL(about).host],
    ...(clientId === '' ? {} : { webApplicationInfo: { id: clientId, resource: `api://${new URL(about).host}/${clientId}` } }),
    extensions: [{
      requirements: { scopes: ['mail'], capabilities: [{ name: 'Mailbox', minVersion: only(all(inner, 'bt:Sets'), 'bt:Sets').attribs['DefaultMinVersion'] }] },
      runtimes: [
        { id: 'events', type: 'general', code: { page: resource('events'), script: resource('eventScript') }, lifetime: 'short', actions: [...new Set(events.map(({ FunctionName }) => FunctionName))].map((id) => ({ id, type: 'executeFunction' })) },
        { id: 'pane', type: 'general', code: { page: resource('pane') }, lifetime: 'short', actions: [{ id: 'showPane', type: 'openPage', view: 'pane' }] },
      ],
      ribbons: all(inner, 'ExtensionPoint').filter(({ attribs }) => CONTEXTS[attribs['xsi:type'] ?? '']).map((point) => ({
        contexts: [CONTEXTS[point.attribs['xsi:type'] ?? '']],
        tabs: [{ builtInTabId: 'TabDefault', groups: all(point, 'Group').map((group) => ({
          id: group.attribs['id'], label: resource('name'), icons,
          controls: all(group, 'Control').map(({ attribs }) => ({ id: attribs['id'], type: 'button', label: resource('name'), icons, supertip: { title: resource('name'), description: resource('tip') }, actionId: 'showPane' })),
        })) }],
      })),
      autoRunEvents: [{ events: events.map(({ Type, FunctionName, SendMode }) => ({ type: eventNamed(Type), actionId: FunctionName, ...(SendMode ? { options: { sendMode: 'promptUser' } } : {}) })) }],
      alternates: [{ hide: { customOfficeAddin: { officeAddinId: text(page, 'Id') } }, alternateIcons: { icon: { size: 64, url: value('IconUrl') }, highResolutionIcon: { size: 80, url: resource('icon80') } } }],
    }],
  };
}

export interface Localization {
  readonly tag: string;
  readonly file: string;
  readonly content: Readonly<Record<string, string>>;
}

/** One file for each further language of the XML, as the unified manifest names them (learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-localization). */
export function localizations(xml: string): Localization[] {
  const page = parseDocument(xml, { xmlMode: true });
  const inner = only(all(page, 'VersionOverrides').filter((one) => one.attribs['xsi:type'] === 'VersionOverridesV1_1'), 'VersionOverrides 1.1');
  const said = (at: Node, tag: string, locale: string): string => only(all(at, tag).filter(({ attribs }) => attribs['Locale'] === locale), `${tag} ${locale}`).attribs['Value'] ?? '';
  const groups = all(inner, 'ExtensionPoint').filter(({ attribs }) => CONTEXTS[attribs['xsi:type'] ?? '']).length;
  return all(page, 'Override').flatMap(({ attribs }) => (attribs['Locale'] ? [attribs['Locale']] : [])).map((locale) => {
    const tip = said(inner, 'bt:Override', locale);
    const tips = Array.from({ length: groups }, (_, i) => [`extensions[0].ribbons[${i}].tabs[0].groups[0].controls[0].supertip.description`, tip]);
    const tag = locale.toLowerCase();
    return {
      tag, file: `${tag}.json`,
      content: {
        $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.Localization.schema.json`,
        'name.short': text(page, 'ProviderName'), 'name.full': text(page, 'ProviderName'), 'description.short': said(page, 'Override', locale), 'description.full': tip, ...Object.fromEntries(tips) as Record<string, string>,
      },
    };
  });
}

function eventNamed(type = ''): string {
  const name = EVENTS[type];
  if (!name) throw new Error(`no unified name for the event ${type}`);
  return name;
}

function all(at: Node, tag: string): ReturnType<typeof DomUtils.getElementsByTagName> {
  return DomUtils.getElementsByTagName(tag, at, true);
}

function text(at: Node, tag: string): string {
  return DomUtils.textContent(only(all(at, tag).slice(0, 1), tag));
}

function only<One>(found: readonly One[], what: string): One {
  const [one] = found;
  if (one === undefined || found.length > 1) throw new Error(`one ${what} expected in the manifest, found ${found.length}`);
  return one;
}
