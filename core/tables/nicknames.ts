import { petNames } from './pet-names';

/** Name → its families; "alex" is in two. */
let known: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** All names of the families of a name, itself among them. */
export function nicknames(name: string): readonly string[] {
  return ((known ??= read()).get(name) ?? []).flat();
}

function read(): Map<string, string[][]> {
  const all = new Map<string, string[][]>();
  for (const family of petNames.families.split(' ')) {
    const names = family.split(',');
    for (const name of names) {
      const families = all.get(name);
      if (families) families.push(names);
      else all.set(name, [names]);
    }
  }
  return all;
}
