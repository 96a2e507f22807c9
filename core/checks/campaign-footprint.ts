import { defineCheck } from '../check';
import { unsubscribeLines } from '../phrases/traces';
import { find } from '../text/find';
import { fold } from '../text/fold';

/** Paths by which sending services count who pressed a link: Mailchimp, SendGrid, Mandrill, HubSpot, Mailgun, ActiveCampaign, Klaviyo, Brevo, Outreach, and their like. */
const COUNTED = /list-manage\.com\/track|\/ls\/click|\/track\/click|\/e3t\/|hubspotlinks|\/wf\/click|ct\.sendgrid|mailgun\.\w{1,40}\/c\/|activehosted\.com|trk\.klclick|sendibt\d|outreach\.io|mixmax\.com|\/CL0\/|mlsend|[?&]utm_medium=email/i;
const LONGEST_LINE = 160;

/** A mass mail's machinery in a letter that speaks to one reader. */
export const campaignFootprint = defineCheck({
  id: 'campaign-footprint',
  word: 'respect',
  weight: 'look',
  run({ letter, beside, voice, strangers, isAnswer }) {
    if (isAnswer || strangers.length === 0 || (voice !== 'one' && voice !== 'perhaps-one')) return [];
    const line = find(fold(letter.body), unsubscribeLines).find(({ sureness }) => sureness === 2);
    const link = beside.find(({ place, text }) => place === 'link' && COUNTED.test(text));
    const trace = line ? 'unsubscribe' as const : link ? 'link' as const : beside.some(({ isPixel }) => isPixel) ? 'pixel' as const : undefined;
    const where = line ?? link;
    if (!trace) return [];
    return [{ spans: where ? [{ part: 'body' as const, start: where.start, end: Math.min(where.end, where.start + LONGEST_LINE) }] : [], data: { trace } }];
  },
});
