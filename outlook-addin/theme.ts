/** So much apart, text on Outlook's own background reads well, and so do our greys. */
const LEAST_CONTRAST = 7;
/** Backgrounds that our cards and lines are made for, by relative luminance. */
const DARK = 0.05;
const LIGHT = 0.8;

/** Takes Outlook's own theme where it tells (Mailbox 1.14); else prefers-color-scheme decides, in the style sheet. */
export function followTheme(): void {
  show(Office.context.officeTheme);
  if (!Office.context.requirements.isSetSupported('Mailbox', '1.14')) return;
  try {
    Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, (event: { officeTheme?: Office.OfficeTheme }) => { show(event.officeTheme); });
  } catch {
    // an older office.js does not know the event
  }
}

/** Light or dark by the background, for isDarkTheme is not given in Outlook; its very colours where ours go with them. */
function show(theme: Office.OfficeTheme | undefined): void {
  const { style, dataset } = document.documentElement;
  const [page, text] = [theme?.bodyBackgroundColor ?? '', theme?.bodyForegroundColor ?? ''];
  const [back, front] = [luminance(page), luminance(text)];
  if (back === undefined) return;
  dataset['theme'] = back < 0.18 ? 'dark' : 'light';
  const isOurs = front !== undefined && (back <= DARK || back >= LIGHT) && (Math.max(back, front) + 0.05) / (Math.min(back, front) + 0.05) >= LEAST_CONTRAST;
  for (const [name, colour] of [['--page', page], ['--text', text]] as const) {
    if (isOurs) style.setProperty(name, colour);
    else style.removeProperty(name);
  }
}

/** Relative luminance, 0 to 1, of '#rrggbb' (www.w3.org/TR/WCAG22/#dfn-relative-luminance); undefined for anything else. */
function luminance(colour: string): number | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return undefined;
  const part = (at: number): number => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
