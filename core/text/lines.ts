/** What a line of a body is. */
export type Kind = 'own' | 'quoted' | 'signature' | 'boilerplate' | 'learned';

export interface Line {
  readonly text: string;
  readonly start: number;
  /** Behind its line break. */
  readonly end: number;
}

export function linesOf(body: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < body.length; ) {
    const stop = body.indexOf('\n', start);
    const end = stop < 0 ? body.length : stop + 1;
    lines.push({ text: body.slice(start, stop < 0 ? end : stop), start, end });
    start = end;
  }
  return lines;
}
