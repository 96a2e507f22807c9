import { cardTypings, type Signature } from './typings';

/** One CardService object: its class and what was called on it, in order; nodes among the arguments are copies. */
export interface Node {
  readonly type: string;
  readonly calls: readonly (readonly [method: string, args: readonly unknown[]])[];
}

const NODE = Symbol('the recorded calls');
/** What the typings call Widget and Button. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  Widget: ['ButtonSet', 'DecoratedText', 'Divider', 'Grid', 'Image', 'ImageButton', 'KeyValue', 'SelectionInput', 'TextButton', 'TextInput', 'TextParagraph', 'DatePicker', 'DateTimePicker', 'TimePicker'],
  Button: ['TextButton', 'ImageButton'],
};
/** Documented at developers.google.com/workspace/add-ons/reference/rpc/apps.extensions.markup (UpdateBodyType) and in use; the typings lack them. */
const MORE_VALUES: Readonly<Record<string, readonly string[]>> = { UpdateDraftBodyType: ['INSERT_AT_START', 'INSERT_AT_END'] };

/** CardService as its typings describe it: an unknown method, a wrong count or kind of arguments and an undefined argument throw. */
export function cardService(): object {
  const { classes, enums } = cardTypings();
  return new Proxy({}, {
    get(_, key) {
      if (typeof key === 'symbol') return undefined;
      const values = enums.get(key);
      if (values) return Object.fromEntries([...values, ...(MORE_VALUES[key] ?? [])].map((value) => [value, `${key}.${value}`]));
      const factory = classes.get('CardService')?.get(key)?.[0];
      if (!factory) throw new TypeError(`CardService.${key} is not a function`);
      return () => recorder(factory.returns);
    },
  });
}

/** The record behind an object the code built; undefined for anything else (Gmail refuses plain objects). */
export function nodeOf(value: unknown): Node | undefined {
  return typeof value === 'object' && value !== null ? (value as { readonly [NODE]?: Node })[NODE] : undefined;
}

function recorder(type: string): object {
  const methods = cardTypings().classes.get(type);
  if (!methods) throw new Error(`the typings know no ${type}`);
  const calls: [string, readonly unknown[]][] = [];
  let isGiven = false;
  const self: object = new Proxy({}, {
    get(_, key) {
      // Adding copies (guides/widgets: "finish a section before adding it"); whoever changes it later loses the change.
      if (key === NODE) { isGiven = true; return { type, calls: [...calls] }; }
      if (typeof key === 'symbol') return undefined;
      const signatures = methods.get(key);
      if (!signatures) throw new TypeError(`${type}.${key} is not a function`);
      return (...args: readonly unknown[]) => {
        const signature = signatures.find((one) => fits(one, args));
        if (!signature) throw new Error(`The parameters (${args.map((arg) => nodeOf(arg)?.type ?? typeof arg).join(',')}) don't match the method signature for CardService.${type}.${key}.`);
        if (isGiven) throw new Error(`${type}.${key}: changed after it was added to something`);
        if (key === 'build') return built(signature.returns, { type, calls: [...calls] });
        calls.push([key, args.map((arg) => nodeOf(arg) ?? arg)]);
        return signature.returns === type ? self : undefined;
      };
    },
  });
  return self;
}

function built(type: string, node: Node): object {
  return Object.freeze({ [NODE]: { type, calls: node.calls } });
}

function fits({ parameters, required }: Signature, args: readonly unknown[]): boolean {
  return args.length >= required && args.length <= parameters.length && args.every((arg, index) => isA(parameters[index] ?? 'any', arg));
}

function isA(type: string, value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (type === 'any') return true;
  if (type === 'string' || type === 'boolean' || type === 'number') return typeof value === type;
  if (type === 'Integer') return Number.isInteger(value);
  if (type === 'string[]') return Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (type.startsWith('{')) return typeof value === 'object' && Object.values(value).every((one) => typeof one === 'string');
  if (cardTypings().enums.has(type)) return typeof value === 'string' && value.startsWith(`${type}.`) && !value.endsWith('.undefined');
  const node = nodeOf(value);
  return node !== undefined && (FAMILIES[type]?.includes(node.type) ?? node.type === type);
}
