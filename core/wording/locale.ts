/** The languages we speak to users in. */
export const LOCALES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'bg'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language of a tag: "pt-BR" → "pt"; undefined when we do not speak it. */
export function localeOf(tag: string): Locale | undefined {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return LOCALES.find((locale) => locale === language);
}

/** What stands under the language of a tag. */
export function inLocale<One>(all: Readonly<Record<Locale, One>>, tag: string): One | undefined {
  const locale = localeOf(tag);
  return locale && all[locale];
}
