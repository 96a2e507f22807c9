/** A stand-in for ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js, which office.js loads and npm does not have: only what office.js touches. */
const page = window as unknown as Record<string, unknown>;
const types = Function as unknown as Record<string, unknown>;
const errors = Error as unknown as Record<string, unknown>;

page['Sys'] = {
  StringBuilder: function StringBuilder() { /* only its presence is asked for */ },
  Serialization: { JavaScriptSerializer: { serialize: (value: unknown) => JSON.stringify(value), deserialize: (text: string) => JSON.parse(text) as unknown } },
  Debug: { trace() { /* nobody listens */ }, assert() { /* nobody listens */ }, isDebug: false },
};
page['Type'] = Function;
types['registerNamespace'] = (name: string): void => {
  name.split('.').reduce<Record<string, unknown>>((at, key) => (at[key] ??= {}) as Record<string, unknown>, page);
};
(Function.prototype as unknown as Record<string, unknown>)['registerClass'] = function registerClass(this: unknown): unknown { return this; };
types['_validateParams'] = (): null => null;
for (const name of ['argument', 'argumentNull', 'argumentOutOfRange', 'argumentType', 'argumentUndefined', 'invalidOperation', 'parameterCount', 'notImplemented', 'format', 'create']) {
  errors[name] = (parameter?: string, message?: string): Error => Object.assign(new Error(`Sys.${name}: ${message ?? parameter ?? ''}`), { name: `Sys.${name}`, paramName: parameter });
}
(String as unknown as Record<string, unknown>)['format'] = (text: string, ...values: unknown[]): string => text.replace(/\{(\d+)\}/g, (_, i) => String(values[Number(i)]));
