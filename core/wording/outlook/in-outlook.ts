import type { AsksWording, OutlookWording, Wording, WordingInOutlook } from '../wording';

/** All that is said in Outlook, of its parts. */
export function inOutlook(shared: Wording, asks: AsksWording, outlook: OutlookWording): WordingInOutlook {
  return { ...shared, asks, ui: { ...shared.ui, outlook } };
}
