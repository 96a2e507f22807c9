const NAME = 'BadInput';
/** sysexits.h: EX_USAGE; also what an unreadable file ends with. */
export const EXIT_BAD_INPUT = 64;

/** What the user gave cannot be read; the message is for them and is all they see. */
export function badInput(message: string): Error {
  return Object.assign(new Error(message), { name: NAME });
}

export function isBadInput(error: unknown): error is Error {
  return error instanceof Error && error.name === NAME;
}

/** Why a file cannot be opened, in words. */
export function unreadable(path: string, error: unknown): Error {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return badInput(`There is no file ${path}.`);
  if (code === 'EISDIR') return badInput(`${path} is a folder, not a file.`);
  if (code === 'EACCES') return badInput(`${path} may not be read.`);
  return badInput(`${path} cannot be read.`);
}
