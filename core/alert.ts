import type { Finding } from './findings';
import type { WarningWording } from './wording';

/** A review, or what is left of one at send time. */
interface Reviewed { readonly findings: readonly Finding[] }

/** Outlook cuts a Smart Alert's errorMessage at 500 characters (SmartAlertsEventCompletedOptions). */
const LONGEST_ALERT = 500;

/** The text of the send-time warning: the most important finding whole, then the titles of the others, as far as they fit. */
export function alertOf({ findings }: Reviewed, wording: WarningWording): string {
  const [first, ...others] = findings.filter((finding) => finding.weight === 'hold');
  if (!first) return wording.verdicts.hold.slice(0, LONGEST_ALERT);
  const titles = [...new Set(others.map((finding) => finding.title))].filter((title) => title !== first.title);
  return titles.reduce((text, title) => {
    const longer = `${text}\n• ${title}`;
    return longer.length <= LONGEST_ALERT ? longer : text;
  }, `${first.title}. ${first.text}`.slice(0, LONGEST_ALERT));
}

/** The same in Outlook's Markdown (errorMessageMarkdown, Mailbox 1.15): the title bold, the others as a list. */
export function alertMarkdownOf({ findings }: Reviewed, wording: WarningWording): string {
  const [first, ...others] = findings.filter((finding) => finding.weight === 'hold');
  if (!first) return plainIn(wording.verdicts.hold).slice(0, LONGEST_ALERT);
  const titles = [...new Set(others.map((finding) => finding.title))].filter((title) => title !== first.title).map(plainIn);
  const start = `**${plainIn(first.title).slice(0, LONGEST_TITLE)}**\n\n${plainIn(first.text)}`.slice(0, LONGEST_ALERT);
  return titles.reduce((text, title, i) => {
    const longer = `${text}${i === 0 ? '\n\n' : ''}- ${title}\r`;
    return longer.length <= LONGEST_ALERT ? longer : text;
  }, start);
}

const LONGEST_TITLE = 200;

/** Titles may quote the letter. Whether Outlook honours backslashes is not documented, so marks give way to their full-width twins. */
function plainIn(text: string): string {
  return text.replace(/[*_`[\]<>#|~\\]|:(?=\/\/)/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)).replace(/[\r\n]+/g, ' ');
}
