import { fold } from '../../core/text/fold';
import { languageOf } from '../../core/text/language';
import { rows } from '../core/text/language-rows';
import { measure, type Measure } from './measure';

/** Share of short mails whose language is told rightly, and wrongly; the rest is left untold. */
export function language(): Measure[] {
  const found = rows.map(([spoken, text]) => ({ spoken, told: languageOf(fold(text)) }));
  const share = (count: number): number => count / rows.length;
  const note = `${rows.length} mails of 8 words or more in 8 languages, our own set: written beside the word lists, so an upper bound`;
  return [
    measure('language.right', share(found.filter(({ spoken, told }) => told === spoken).length), null, 'share', note),
    measure('language.wrong', share(found.filter(({ spoken, told }) => told !== undefined && told !== spoken).length), null, 'share', note),
  ];
}
