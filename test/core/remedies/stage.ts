import { emptyMemory, hear, letterOf, remedy, remember, review, wordingFor, type Change, type CheckId, type Letter, type Memory, type Reader, type RemedyId } from '../../../core';

export const now = new Date('2026-03-02T10:00:00Z');
export const from = { address: 'me@home.example', name: 'Mira Home' };
export const anna = { address: 'anna.berg@north.example', name: 'Anna Berg' };
export const ben = { address: 'ben@south.example', name: 'Ito, Ben' };
export const cleo = { address: 'cleo@known.example' };

/** A memory in which mail went both ways with Cleo. */
export function memory(): Memory {
  const note = letterOf({ kind: 'message', from, readers: [{ ...cleo, field: 'to' }], subject: '', text: 'See you.' });
  return remember(hear(emptyMemory('salt', 'whole'), cleo, now), note, now);
}

export interface Draft {
  readonly to?: readonly { readonly address: string; readonly name?: string; readonly kind?: 'group' | 'colleague' }[];
  readonly field?: Reader['field'];
  readonly invite?: boolean;
  readonly subject?: string;
}

export function letter(body: string | { readonly html: string }, { to = [anna, ben, cleo], field = 'to', invite = false, subject = 'Pumps' }: Draft = {}): Letter {
  const readers = to.map((reader) => ({ ...reader, field }));
  return letterOf({ kind: invite ? 'invitation' : 'message', from, readers, subject, ...(typeof body === 'string' ? { text: body } : body) });
}

export function apply(id: RemedyId, open: Letter): Change {
  return remedy(id, open, memory(), now);
}

export function heldIn(open: Letter): CheckId[] {
  return review(open, memory(), now, wordingFor('en')).findings.filter((finding) => finding.weight === 'hold').map((finding) => finding.check);
}

/** Text as a mail program writes it: one <div> a line. */
export function htmlOf(text: string): { readonly html: string } {
  return { html: text.split('\n').map((line) => `<div>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;') || '<br>'}</div>`).join('') };
}
