/** Names of groups, and their text: a line a group, its phrases by sureness; nothing as long as the text is elsewhere. */
export type Part = readonly [names: string, text: () => string | undefined];

/** What stands between groups, between the surenesses 0, 1 and 2 of a group, and between phrases: nothing a phrase is written with. */
export const MARKS = { group: '&', sureness: ';', phrase: '|' } as const;

const NOTHING: Readonly<Record<string, number>> = {};

/** Word lists as they ship: `plain` with the groups of the parts added, each part read when one of its groups is first asked for; what is elsewhere is empty till then. */
export function listsOf<Whole extends object>(plain: object, ...parts: readonly Part[]): Whole {
  const whole = { ...plain };
  for (const [names, text] of parts) {
    let lines: readonly string[] | undefined;
    names.split(' ').forEach((name, i) => {
      let group: Record<string, number> | undefined;
      const read = (): typeof group => ((lines ??= text()?.split(MARKS.group)) ? groupOf(lines[i] ?? '') : undefined);
      Object.defineProperty(whole, name, { enumerable: true, get: () => (group ??= read()) ?? NOTHING });
    });
  }
  return whole as Whole;
}

function groupOf(line: string): Record<string, number> {
  const group: Record<string, number> = {};
  line.split(MARKS.sureness).forEach((phrases, sureness) => {
    for (const phrase of phrases.split(MARKS.phrase)) if (phrase !== '') group[phrase] = sureness;
  });
  return group;
}

/** ASCII that no phrase is written with; lists written in it travel at one byte a letter, and a web server packs them better than escapes. */
export const STAND_INS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%+<=>?[]^{}';
const STAND_IN = /[A-Z!#$%+<=>?[\]^{}]/g;

/** The text with each stand-in replaced by the letter at its place in `letters`. */
export function spelled(text: string, letters: string): string {
  return text.replace(STAND_IN, (unit) => letters.charAt(STAND_INS.indexOf(unit)) || unit);
}
