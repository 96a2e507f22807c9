import { entries } from '../../gmail-addon/entries';
import { actionsOf, type ActionView, type AppsScript, type CardJson, type Mail } from '../hosts/apps-script';
import { hostsNamed, leaksIn, marked } from '../privacy';
import { buildOnce, mailboxOf, now, start } from './gmail';

beforeAll(buildOnce);

const [first, second, third] = marked.readers.map(({ address, name }) => `${name} <${address}>`);
const letter: Mail = { to: [first ?? '', second ?? ''], bcc: [third ?? ''], subject: marked.subject, html: marked.html };
const days = (count: number): Date => new Date(now.getTime() - count * 86_400_000);
/** The same letter to others before, and an answer that came. */
const history: readonly Mail[] = [
  ...[9, 6].map((ago, i): Mail => ({ ...letter, kind: 'sent', to: [`Ottoline ${i} <reader${i}@windlestraw${i}.example>`], bcc: [], date: days(ago), html: letter.html?.replace('Wilhelmina', 'Ottoline') ?? '' })),
  { kind: 'received', from: first ?? '', to: ['vera@home.example'], subject: 'Re: Zephyrine', text: 'Harpsichord? Please do not write to me again.', date: days(20) },
];
/** What the user ticks and types, whatever is asked. */
const inputs = {
  know: ['yes'], address: ['peregrine@quillfeather.example'], pasted: [marked.text], ownAddresses: ['vera@other.example'], ownDomains: ['holt.example'], daysKept: ['90'],
  asText: ['{ "goldenRule": 1, "daysKept": 120 }'],
};

interface Seen {
  readonly hosts: Set<string>;
  readonly urls: string[];
  readonly logs: string[];
}

function recorded(seen: Seen): (services: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>> {
  const log = (...said: readonly unknown[]): void => { seen.logs.push(said.join(' ')); };
  return (services) => {
    const { fetchAll } = services['UrlFetchApp'] as { fetchAll(requests: readonly { readonly url: string }[]): unknown };
    return {
      ...services, Logger: { log },
      UrlFetchApp: { fetchAll(requests: readonly { readonly url: string }[]) {
        for (const { url } of requests) { seen.urls.push(url); seen.hosts.add(new URL(url).host); }
        return fetchAll(requests);
      } },
    };
  };
}

type Door = (host: AppsScript, draftId: string) => CardJson;
const event = { organizer: { email: 'vera@home.example' }, attendees: marked.readers.map(({ address, name }) => ({ email: address, displayName: name })) };
const compose: Door = (host, draftId) => host.openCompose(draftId);
const doors: readonly Door[] = [compose, (host, draftId) => { host.openCompose(draftId); return host.openHome(); }, (host) => host.openEvent(event)];
const keyOf = ({ functionName, text }: ActionView): string => `${functionName} ${text}`;

interface Walked {
  readonly functions: readonly string[];
  readonly leaks: readonly string[];
  readonly seen: Seen;
  /** The fullest store any path left. */
  readonly properties: Readonly<Record<string, string>>;
}

/** Every button that can be reached through the door, each path in a mailbox of its own; what is kept is looked through after every press. */
function pressAll(door: Door, properties: Readonly<Record<string, string>>): Walked {
  const seen: Seen = { hosts: new Set(), urls: [], logs: [] };
  const functions = new Set<string>();
  const leaks: string[] = [];
  let fullest = properties;
  const paths: (readonly string[])[] = [[]];
  for (const path of paths) {
    const mailbox = mailboxOf(history);
    const host = start(mailbox, { properties, around: recorded(seen) });
    let card = door(host, mailbox.saveDraft(letter));
    for (const key of path) {
      const button = actionsOf(card).find((one) => keyOf(one) === key);
      if (!button) break;
      card = host.press(button, inputs).card ?? card;
      functions.add(button.functionName);
      leaks.push(...leaksIn({ [`properties after ${key}`]: texts(host.properties), [`cache after ${key}`]: texts(host.cache) }));
    }
    if (host.properties.size > Object.keys(fullest).length) fullest = Object.fromEntries(host.properties);
    paths.push(...actionsOf(card).map(keyOf).filter((key) => !paths.some((other) => other.at(-1) === key)).map((key) => [...path, key]));
  }
  return { functions: [...functions], leaks: [...leaks, ...leaksIn({ urls: seen.urls.join('\n'), logs: seen.logs.join('\n') })], seen, properties: fullest };
}

function texts(map: ReadonlyMap<string, string>): string {
  return [...map].map(([key, value]) => `${key}=${value}`).join('\n');
}

/** What the manifest calls, what only a person without the permission sees, and what only we do. */
const NO_BUTTON = ['onCompose', 'onHomepage', 'onEvent', 'onAllow', 'onProbe'];

test('whatever is pressed, no word of the letter and no address is kept, logged or asked for by its URL, and only the hosts of PRIVACY.md are asked', () => {
  const { properties, ...first } = pressAll(compose, {});
  const walks = [first, ...doors.map((door) => pressAll(door, properties))];
  expect([...new Set(walks.flatMap(({ functions }) => functions))].sort()).toEqual(entries.filter((name) => !NO_BUTTON.includes(name)).sort());
  expect(walks.flatMap(({ leaks }) => leaks)).toEqual([]);
  expect(walks.flatMap(({ seen }) => seen.logs)).toEqual([]);
  const hosts = new Set(walks.flatMap(({ seen }) => [...seen.hosts]));
  expect(hosts.size).toBeGreaterThan(0);
  expect([...hosts].filter((host) => !hostsNamed().includes(host))).toEqual([]);
});
