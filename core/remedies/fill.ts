import type { Facts } from '../facts';
import type { Slot } from '../phrases/slots';
import type { Edit } from '../text/plain';
import type { Called } from './called';

/** Every place where a slot of the template stands, in order. */
export function slotsIn({ letter, own, placeholders }: Facts, part: 'subject' | 'body'): { readonly start: number; readonly end: number; readonly slot: Slot; readonly isSure: boolean }[] {
  const text = part === 'subject' ? letter.subject : own;
  const inText = placeholders.filter(({ place }) => place === 'subject' || place === 'body');
  const found = inText.flatMap(({ token, slot, isSure }) => placesOf(text, token).map((start) => ({ start, end: start + token.length, slot, isSure })));
  return found.sort((a, b) => a.start - b.start || b.end - a.end).filter(({ start }, i, all) => i === 0 || start >= (all[i - 1]?.end ?? 0));
}

/** Fills the slots that stand for what is known of this reader; nothing is guessed, so a firm's slot stays open, and what may be none: "(name) is leaving us". */
export function filledIn(facts: Facts, part: 'subject' | 'body', { first, last, full }: Called, address: string): Edit[] {
  const values: Readonly<Partial<Record<Slot, string>>> = { 'first-name': first, 'last-name': last, name: full || first, address };
  return slotsIn(facts, part).filter(({ isSure }) => isSure).map(({ start, end, slot }) => ({ start, end, text: values[slot] ?? '' })).filter(({ text }) => text !== '');
}

function placesOf(text: string, token: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + token.length)) places.push(at);
  return places;
}
