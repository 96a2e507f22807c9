import type { Language } from './phrases';

/** The mail languages we read, as their speakers call them. */
export const languagesRead: readonly { readonly language: Language; readonly name: string }[] = [
  { language: 'en', name: 'English' }, { language: 'es', name: 'Español' }, { language: 'fr', name: 'Français' }, { language: 'de', name: 'Deutsch' },
  { language: 'pt', name: 'Português' }, { language: 'it', name: 'Italiano' }, { language: 'nl', name: 'Nederlands' }, { language: 'bg', name: 'Български' },
];
