import { addRun, type Run } from './runs';

type Place = Pick<Run, 'html' | 'htmlLength'>;
interface Blank extends Place { readonly isSoft: boolean }

/** Lines as a browser flows them: soft blanks collapse, blanks at a line's end and empty blocks vanish, margins stand as one blank line. */
export interface Flow {
  /** Visible text at `html`; blanks and line breaks in it are as CSS has them, or kept in <pre>. */
  write(source: string, html: number, isPre: boolean): void;
  /** A decoded character that took `htmlLength` units. */
  writeEntity(char: string, place: Place): void;
  /** A <br>, or a line end in <pre>. */
  breakLine(place: Place): void;
  /** Begins or ends a block; with a margin, a blank line keeps it apart. */
  breakBlock(hasMargin: boolean): void;
  breakCell(): void;
  /** Calls back with the position of the next visible character. */
  onNext(tell: (position: number) => void): void;
  length(): number;
  done(): { text: string; runs: Run[] };
}

/** Units that are not shown as themselves: blanks, and characters without any width (those that join letters or turn direction stay). */
const ODD = /[\0\t\n\f\r \u00A0\u00AD\u200B\u2060\uFEFF]+/g;
const UNSHOWN = '\u00AD\u200B\u2060\uFEFF';

export function flow(): Flow {
  let text = '';
  const runs: Run[] = [];
  let ends: (Place | undefined)[] = [];
  let blanks: Blank[] = [];
  let hasLine = false;
  let hasMargin = false;
  let hasCell = false;
  let waiting: ((position: number) => void)[] = [];

  const add = (piece: string, place: Place | undefined): void => {
    if (place) addRun(runs, { text: text.length, length: piece.length, ...place });
    text += piece;
  };
  const settle = (): void => {
    if (text !== '') {
      if (hasMargin) while (ends.length < 2) ends.push(undefined);
      for (const end of ends) add('\n', end);
    }
    if (hasCell && hasLine) add('\t', undefined);
    for (const blank of blanks) add(' ', blank);
    ends = [];
    blanks = [];
    hasMargin = hasCell = false;
    hasLine = true;
    for (const tell of waiting) tell(text.length);
    waiting = [];
  };
  const show = (piece: string, place: Place): void => {
    if (ends.length > 0 || blanks.length > 0 || hasCell || !hasLine || waiting.length > 0 || hasMargin) settle();
    add(piece, place);
  };
  const endLine = (place: Place | undefined): void => {
    ends.push(place);
    blanks = [];
    hasLine = hasCell = false;
  };
  const skip = (isSoft: boolean, { html, htmlLength }: Place): void => {
    const last = blanks[blanks.length - 1];
    if (isSoft && last && last.isSoft && last.html + last.htmlLength === html) blanks[blanks.length - 1] = { ...last, htmlLength: last.htmlLength + htmlLength };
    if (isSoft && (last ? last.isSoft : !hasLine || hasCell)) return;
    if (!isSoft) hasLine = true;
    blanks.push({ isSoft, html, htmlLength });
  };
  const writeOdd = (unit: string, html: number, isPre: boolean): void => {
    if (UNSHOWN.includes(unit) || (isPre && unit === '\r')) return;
    if (isPre && unit === '\n') endLine({ html, htmlLength: 1 });
    else skip(!isPre && unit !== '\u00A0', { html, htmlLength: 1 });
  };

  return {
    write: (source, html, isPre) => {
      let at = 0;
      ODD.lastIndex = 0;
      for (let odd = ODD.exec(source); odd; odd = ODD.exec(source)) {
        if (odd.index > at) show(source.slice(at, odd.index), { html: html + at, htmlLength: odd.index - at });
        at = odd.index + odd[0].length;
        for (let i = odd.index; i < at; i++) writeOdd(source.charAt(i), html + i, isPre);
      }
      if (at < source.length) show(source.slice(at), { html: html + at, htmlLength: source.length - at });
    },
    writeEntity: (char, place) => {
      if (UNSHOWN.includes(char)) return;
      if (char === '\u00A0') { hasLine = true; blanks.push({ isSoft: false, ...place }); }
      else if (' \t\n\r\f'.includes(char)) skip(true, place);
      else show(char, place);
    },
    breakLine: endLine,
    breakBlock: (margin) => {
      if (hasLine) endLine(undefined);
      hasMargin = hasMargin || margin;
    },
    breakCell: () => { hasCell = hasLine; blanks = []; },
    onNext: (tell) => { waiting.push(tell); },
    length: () => text.length,
    done: () => ({ text, runs }),
  };
}
