import { petNames } from './pet-names';

/** Name → all names of its families; "alex" is in two. */
let known: ReadonlyMap<string, readonly string[]> | undefined;
const NONE: readonly string[] = [];

/** All names of the families of a name, itself among them. */
export function nicknames(name: string): readonly string[] {
  return (known ??= read()).get(name) ?? NONE;
}

function read(): Map<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const family of petNames.families.split(' ')) {
    const names = family.split(',');
    for (const name of names) {
      const others = all.get(name);
      all.set(name, others ? [...others, ...names] : names);
    }
  }
  return all;
}
