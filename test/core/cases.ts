/** A text with marks, and what is marked: "Dear ⟦Ada⟧," → "Dear Ada," and [5, 8). Spans are never counted by hand. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly { readonly start: number; readonly end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(?=[⟦⟧])/)) {
    const last = spans[spans.length - 1];
    if (piece.startsWith('⟦')) spans.push({ start: text.length, end: -1 });
    else if (piece.startsWith('⟧') && last) last.end = text.length;
    text += piece.replace(/[⟦⟧]/g, '');
  }
  return { text, spans };
}
