import { partsOf } from '../../../core/text/parts';
import type { Mark } from '../../../core/text/plain';

/** The body with its own text as it is, ⟦quoted⟧, ⟪signature⟫, ⟨boilerplate⟩ and ‹learned› lines. */
export function shown(body: string, marks: readonly Mark[] = [], isLearned?: (line: string) => boolean): string {
  const { own, quoted, signature, boilerplate, learned } = partsOf(body, marks, isLearned);
  const all = [
    ...own.map((range) => ({ ...range, open: '', shut: '' })), ...quoted.map((range) => ({ ...range, open: '⟦', shut: '⟧' })),
    ...(signature ? [{ ...signature, open: '⟪', shut: '⟫' }] : []), ...boilerplate.map((range) => ({ ...range, open: '⟨', shut: '⟩' })), ...learned.map((range) => ({ ...range, open: '‹', shut: '›' })),
  ].sort((a, b) => a.start - b.start);
  return all.map(({ start, end, open, shut }) => `${open}${body.slice(start, end)}${shut}`).join('').replace(/\n{1,9}([⟧⟫⟩›])/g, '$1\n').trim();
}
