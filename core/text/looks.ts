import { attributesOf } from './beside';
import type { Plain } from './plain';

/** A stretch of the text that looks the same throughout. */
export interface Look {
  readonly start: number;
  readonly end: number;
  /** Font, size, colour, ground, weight, slant; what is not said, or is what mail programs write with, is empty. */
  readonly style: string;
  readonly isLink: boolean;
}

type Style = readonly [font: string, size: string, colour: string, ground: string, weight: string, slant: string];
const NO_STYLE: Style = ['', '', '', '', '', ''];
const FONT = 0, SIZE = 1, COLOUR = 2, GROUND = 3, WEIGHT = 4, SLANT = 5;
const PROPERTIES: Readonly<Record<string, number>> = { 'font-family': FONT, 'font-size': SIZE, color: COLOUR, background: GROUND, 'background-color': GROUND, 'font-weight': WEIGHT, 'font-style': SLANT };
/** Elements that say it by their name. */
const NAMED: Readonly<Record<string, readonly [number, string]>> = { b: [WEIGHT, 'bold'], strong: [WEIGHT, 'bold'], i: [SLANT, 'italic'], em: [SLANT, 'italic'] };
const HEADING = /^h[1-6]$/;
/** One thing in several spellings; text is black on white where nobody says otherwise. */
const SAME: Readonly<Record<string, string>> = {
  '#000': '', '#000000': '', black: '', windowtext: '', 'rgb(0,0,0)': '', '#222': '', '#222222': '', 'rgb(34,34,34)': '', '#212121': '', 'rgb(33,33,33)': '',
  '#fff': '', '#ffffff': '', white: '', 'rgb(255,255,255)': '', transparent: '', none: '', inherit: '', initial: '', unset: '', auto: '', normal: '', '400': '', medium: '', '600': 'bold', '700': 'bold', bolder: 'bold',
};

/** How each stretch of the text looks, as far as the body says it itself; one walk over tags and runs. */
export function looksOf(html: string, { runs, tags }: Pick<Plain, 'runs' | 'tags'>): Look[] {
  const stack: { readonly name: string; readonly style: Style; readonly isLink: boolean }[] = [];
  const looks: Look[] = [];
  let at = 0;
  for (const run of runs) {
    for (let tag = tags[at]; tag && tag.start <= run.html; tag = tags[++at]) {
      if (tag.kind === 'close') while (stack.length > 0 && stack.pop()?.name !== tag.name) { /* elements left open end with it */ }
      if (tag.kind !== 'open') continue;
      const above = stack[stack.length - 1];
      const isLink = tag.name === 'a' || HEADING.test(tag.name) || above?.isLink === true;
      stack.push({ name: tag.name, style: styleIn(tag.name, html.slice(tag.start, tag.end), above?.style ?? NO_STYLE), isLink });
    }
    const here = stack[stack.length - 1];
    looks.push({ start: run.text, end: run.text + run.length, style: (here?.style ?? NO_STYLE).join('|'), isLink: here?.isLink ?? false });
  }
  return looks;
}

function styleIn(name: string, tag: string, above: Style): Style {
  const named = NAMED[name];
  if (!named && !/style|<font/i.test(tag)) return above;
  const style = [...above] as [string, string, string, string, string, string];
  const { style: declared = '', face, size, color } = attributesOf(tag);
  if (named) style[named[0]] = named[1];
  if (name === 'font') [[FONT, face], [SIZE, size], [COLOUR, color]].forEach(([which, value]) => { if (value !== undefined) style[which as number] = plainOf(String(value), which as number); });
  for (const one of declared.toLowerCase().split(';').slice(0, 40)) {
    const colon = one.indexOf(':');
    const which = PROPERTIES[one.slice(0, Math.max(0, colon)).trim()];
    if (which !== undefined) style[which] = plainOf(one.slice(colon + 1), which);
  }
  return style;
}

/** "16px", "12.0pt" and "12pt" are one size. */
function inPoints(size: string): string {
  const [, number = '', unit] = /^(\d{1,3}(?:\.\d{1,4})?)(px|pt)$/.exec(size) ?? [];
  return unit === undefined ? size : `${Math.round(Number(number) * (unit === 'px' ? 1.5 : 2)) / 2}pt`;
}

/** The first of several fonts, without quotes and blanks. */
function plainOf(value: string, which: number): string {
  const text = value.toLowerCase().replace('!important', '').replace(/["'\s]/g, '');
  const one = which === FONT ? text.split(',')[0] ?? '' : which === SIZE ? inPoints(text) : text;
  return SAME[one] ?? one;
}
