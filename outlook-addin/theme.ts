/** Takes Outlook's own theme where it tells (Mailbox 1.14); else prefers-color-scheme decides, in the style sheet. */
export function followTheme(): void {
  const show = (theme: Office.OfficeTheme | undefined): void => {
    const background = theme?.bodyBackgroundColor;
    // isDarkTheme is not given in Outlook, so the background has to tell.
    if (background && /^#[0-9a-f]{6}$/i.test(background)) document.documentElement.dataset['theme'] = luminance(background) < 0.4 ? 'dark' : 'light';
  };
  show(Office.context.officeTheme);
  if (!Office.context.requirements.isSetSupported('Mailbox', '1.14')) return;
  try {
    Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, (event: { officeTheme?: Office.OfficeTheme }) => { show(event.officeTheme); });
  } catch {
    // an older office.js does not know the event
  }
}

/** Rough brightness from 0 (black) to 1 (white) of '#rrggbb'. */
function luminance(colour: string): number {
  const part = (at: number): number => parseInt(colour.slice(at, at + 2), 16) / 255;
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5);
}
