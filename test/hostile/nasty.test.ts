import { emptyMemory, wordingFor } from '../../core';
import { emailOf, letterOfEmail } from '../desk/mail';
import { staysInPlace } from './holds';
import { bombs, nastyLetters } from './nasty';

jest.setTimeout(600_000);

/** `NASTY=10000000 npx jest test/hostile/nasty` makes the long ones ten megabytes. */
const SIZE = Number(process.env['NASTY'] ?? 500_000);
const world = { memory: emptyMemory('salt', 'whole'), wording: wordingFor('en') };

test.each(nastyLetters(SIZE))('%s', (_, letter) => { staysInPlace({ letter, ...world }); });

test.each(bombs)('%s: read, or refused in words', async (_, source) => {
  const read = emailOf(new TextEncoder().encode(source), 'bomb.eml').then(letterOfEmail, (error: unknown) => String(error));
  const found = await read;
  if (typeof found === 'string') expect(found).toContain('bomb.eml cannot be read as a mail');
  else staysInPlace({ letter: found, ...world });
});
