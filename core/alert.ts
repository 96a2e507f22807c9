import type { Review } from './review';
import type { Wording } from './wording';

/** Outlook cuts a Smart Alert's errorMessage at 500 characters (SmartAlertsEventCompletedOptions). */
const LONGEST_ALERT = 500;

/** The text of the send-time warning: the most important finding whole, then the titles of the others, as far as they fit. */
export function alertOf({ findings }: Review, wording: Wording): string {
  const held = findings.filter((finding) => finding.weight === 'hold');
  let text = '';
  for (const [i, { title, text: says }] of held.entries()) {
    const more = i === 0 ? `${title}. ${says}` : `\n• ${title}`;
    if (text.length + more.length > LONGEST_ALERT) break;
    text += more;
  }
  return text || wording.verdicts.hold.slice(0, LONGEST_ALERT);
}
