/**
 * Runs in a world of its own (count.ts), before the core does. A native that walks a text or a list is charged what it may walk: a search, the way to what it
 * finds; a pattern, the way to the end of its match, all the rest when there is none; a pattern bound to the beginning, its match. `slice` and `+` of texts
 * copy nothing in our engines.
 */
declare const $: { n: number };
type Price = (self: { length: number }, found: unknown, args: readonly unknown[]) => number;

const charge = (owner: object, names: string, price: Price): void => {
  for (const name of names.split(' ')) {
    const native = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    Reflect.set(owner, name, function counted(this: { length: number }, ...args: unknown[]) {
      const found = native.apply(this, args);
      $.n += price(this, found, args);
      return found;
    });
  }
};
const size = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 1);
const both: Price = (self, found) => self.length + size(found);
const way: Price = (self, found, [, from]) => (typeof found === 'number' && found >= 0 ? found : self.length) - Math.min(self.length, typeof from === 'number' ? from : 0) + 1;
const back: Price = (self, found, [, from]) => Math.min(self.length, typeof from === 'number' ? from : self.length) - (typeof found === 'number' ? found : 0) + 1;
charge(String.prototype, 'normalize toLowerCase toUpperCase trim trimEnd trimStart', both);
charge(String.prototype, 'indexOf', way);
charge(String.prototype, 'lastIndexOf', back);
charge(String.prototype, 'includes', (self) => self.length);
charge(String.prototype, 'startsWith endsWith', (_self, _found, [other]) => size(other));
charge(String.prototype, 'split replace repeat padEnd padStart', (self, found, [by]) => (typeof by === 'object' ? 0 : both(self, found, [])));
charge(Array.prototype, 'indexOf', way);
charge(Array.prototype, 'lastIndexOf', back);
charge(Array.prototype, 'includes reverse', (self) => self.length);
charge(Array.prototype, 'fill', (self, _found, [, from, to]) => (typeof to === 'number' ? to : self.length) - (typeof from === 'number' ? from : 0));
charge(Array.prototype, 'join', both);
charge(Array.prototype, 'slice concat flat', (_self, found) => size(found));
charge(Array.prototype, 'shift unshift splice', (self) => self.length);
charge(Array.prototype, 'sort', (self) => self.length * Math.log2(self.length + 1));
charge(Object, 'keys values entries fromEntries', (_self, found, [of]) => Math.max(size(found), size(of)));
// Spreading, and making sets and maps of lists, ask the iterator.
charge(Object.getPrototypeOf([][Symbol.iterator]()) as object, 'next', () => 1);
const exec = RegExp.prototype.exec;
RegExp.prototype.exec = function counted(text: string): RegExpExecArray | null {
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const found = exec.call(this, text);
  const isBound = this.sticky || (this.source.startsWith('^') && !this.multiline);
  $.n += found ? found.index + found[0].length - from + 1 : isBound ? 1 : Math.max(0, text.length - from) + 1;
  return found;
};

export {};
