import { followTheme } from '../../outlook-addin/theme';

type Globals = Record<'Office' | 'document', unknown>;
interface Shown { readonly theme: string | undefined; readonly colours: Readonly<Record<string, string>> }

/** What the pane takes of the theme Outlook tells at the start, and of the one it changes to. */
function shown(first: object | undefined, then?: object): Shown {
  const colours: Record<string, string> = {};
  const dataset: Record<string, string> = {};
  const style = { setProperty: (name: string, colour: string) => { colours[name] = colour; }, removeProperty: (name: string) => { Reflect.deleteProperty(colours, name); } };
  let tell = (_: object): void => undefined;
  const Office = {
    EventType: { OfficeThemeChanged: 'officeThemeChanged' },
    context: { officeTheme: first, requirements: { isSetSupported: () => true }, mailbox: { addHandlerAsync: (_: string, run: (event: object) => void) => { tell = run; } } },
  };
  Object.assign(globalThis as unknown as Globals, { Office, document: { documentElement: { style, dataset } } });
  followTheme();
  if (then) tell({ officeTheme: then });
  return { theme: dataset['theme'], colours };
}

afterAll(() => { for (const name of ['Office', 'document']) Reflect.deleteProperty(globalThis, name); });

const light = { bodyBackgroundColor: '#FAF9F8', bodyForegroundColor: '#201F1E' };
const black = { bodyBackgroundColor: '#0a0a0a', bodyForegroundColor: '#ffffff' };
const middle = { bodyBackgroundColor: '#777777', bodyForegroundColor: '#ffffff' };

test.each<[string, object | undefined, Shown]>([
  ['a light theme', light, { theme: 'light', colours: { '--page': '#FAF9F8', '--text': '#201F1E' } }],
  ['a black one', black, { theme: 'dark', colours: { '--page': '#0a0a0a', '--text': '#ffffff' } }],
  ['one our greys do not go with', middle, { theme: 'light', colours: {} }],
  ['none', undefined, { theme: undefined, colours: {} }],
  ['no colours', { bodyBackgroundColor: 'red;}', bodyForegroundColor: '' }, { theme: undefined, colours: {} }],
])('%s', (_, theme, wanted) => {
  expect(shown(theme)).toEqual(wanted);
});

test('a theme that changes takes the place of the first', () => {
  expect(shown(black, light)).toEqual({ theme: 'light', colours: { '--page': '#FAF9F8', '--text': '#201F1E' } });
  expect(shown(light, middle)).toEqual({ theme: 'light', colours: {} });
});
