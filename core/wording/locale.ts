/** What stands under the language of a tag: "pt-BR" → "pt". */
export function inLocale<One>(all: Readonly<Record<string, One>>, tag: string): One | undefined {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return Object.keys(all).includes(language) ? all[language] : undefined;
}
