import { domainOf } from '../address';
import { defineCheck } from '../check';
import { acquaintance, type Memory } from '../memory';
import type { Person } from '../people';

/** Fewer words are a note, which may greet in any tongue. */
const FEWEST_WORDS = 20;
/** What people write where a domain belongs to a country; no more than two of a country's languages are missing here, and English is at home everywhere. */
const SPOKEN: Readonly<Record<string, string>> = {
  ar: 'es', at: 'de', be: 'nl fr de', bg: 'bg', br: 'pt', ch: 'de fr it', cl: 'es', cz: 'cs', de: 'de', dk: 'da', es: 'es', fi: 'fi', fr: 'fr', gr: 'el', hu: 'hu',
  it: 'it', jp: 'ja', lu: 'fr de', mx: 'es', nl: 'nl', no: 'no', pe: 'es', pl: 'pl', pt: 'pt', ro: 'ro', se: 'sv', tr: 'tr', uk: 'en', us: 'en es', ie: 'en', au: 'en', nz: 'en',
};

export const languageMismatch = defineCheck({
  id: 'language-mismatch',
  word: 'respect',
  weight: 'look',
  run({ people, strangers, language, words, memory, isAnswer, letter }) {
    if (!language || language === 'en' || isAnswer || words.length < (letter.kind === 'invitation' ? 4 : FEWEST_WORDS)) return [];
    const others = strangers.filter((person) => !spokenBy(person, memory, language));
    if (others.length === 0) return [];
    return [{
      spans: others[0]?.readers.slice(0, 1).map((start) => ({ part: 'readers' as const, start, end: start + 1 })) ?? [],
      data: { language, readers: others.length, isAll: others.length === people.length },
    }];
  },
});

/** Nothing speaks against it: we know neither their language nor their country, or it is theirs. */
function spokenBy({ address }: Person, memory: Memory, language: string): boolean {
  const written = acquaintance(memory, address)?.language ?? '';
  const domain = domainOf(address);
  const spoken = `${written} ${SPOKEN[domain.slice(domain.lastIndexOf('.') + 1)] ?? ''}`.trim();
  return spoken === '' || spoken.split(' ').includes(language);
}
