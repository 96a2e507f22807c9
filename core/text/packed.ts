import { unpack } from './unpack';

/** Paths of the leaves, one line of text each: a group of phrases, or with "!" JSON; then what unpack takes. */
export type Pack = readonly [paths: string, code: string, alphabet: string, length: number];

/** `plain` with the packs' values added; each pack is unpacked when one of its keys is first asked for. */
export function lazily<Whole extends object>(plain: object, packs: readonly Pack[]): Whole {
  const whole = { ...plain };
  for (const pack of packs) {
    let known: Record<string, unknown> | undefined;
    for (const key of new Set(pack[0].split(' ').map((path) => path.split(/[.!]/)[0] ?? ''))) {
      Object.defineProperty(whole, key, { enumerable: true, get: () => (known ??= read(pack))[key] });
    }
  }
  return whole as Whole;
}

function read([paths, code, alphabet, length]: Pack): Record<string, unknown> {
  const lines = unpack(code, alphabet, length).split('\n');
  const found: Record<string, unknown> = {};
  paths.split(' ').forEach((path, i) => {
    const line = lines[i] ?? '';
    const [key = '', inner] = path.replace('!', '').split('.');
    const value: unknown = path.endsWith('!') ? JSON.parse(line) : groupOf(line);
    if (inner === undefined) found[key] = value;
    else found[key] = { ...found[key] as object | undefined, [inner]: value };
  });
  return found;
}

/** By sureness, split at carriage returns; phrases at tabs. */
function groupOf(line: string): Record<string, number> {
  const group: Record<string, number> = {};
  line.split('\r').forEach((phrases, sureness) => {
    for (const phrase of phrases.split('\t')) if (phrase) group[phrase] = sureness;
  });
  return group;
}
