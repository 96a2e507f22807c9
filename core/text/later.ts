/** An object with these keys, separated by blanks, made when one of them is first asked for. */
export function later<Whole extends object>(keys: string, make: () => Whole): Whole {
  const whole = {};
  let made: Record<string, unknown> | undefined;
  for (const key of keys.split(' ')) Object.defineProperty(whole, key, { enumerable: true, get: () => (made ??= make() as Record<string, unknown>)[key] });
  return whole as Whole;
}
