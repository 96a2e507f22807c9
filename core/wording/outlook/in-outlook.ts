import type { AsksWording, OutlookWording, PanelWording, Wording, WordingInOutlook } from '../wording';

/** All that is said in Outlook, of its parts. */
export function inOutlook(shared: Wording, asks: AsksWording, panel: PanelWording, outlook: OutlookWording): WordingInOutlook {
  return { ...shared, asks, panel, ui: { ...shared.ui, outlook } };
}
