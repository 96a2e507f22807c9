import type { Review } from './review';
import type { Wording } from './wording';

/** Outlook cuts a Smart Alert's errorMessage at 500 characters (SmartAlertsEventCompletedOptions). */
const LONGEST_ALERT = 500;

/** The text of the send-time warning: the most important finding whole, then the titles of the others, as far as they fit. */
export function alertOf({ findings }: Review, wording: Wording): string {
  const [first, ...others] = findings.filter((finding) => finding.weight === 'hold');
  if (!first) return wording.verdicts.hold.slice(0, LONGEST_ALERT);
  const titles = [...new Set(others.map((finding) => finding.title))].filter((title) => title !== first.title);
  return titles.reduce((text, title) => {
    const longer = `${text}\n• ${title}`;
    return longer.length <= LONGEST_ALERT ? longer : text;
  }, `${first.title}. ${first.text}`.slice(0, LONGEST_ALERT));
}
