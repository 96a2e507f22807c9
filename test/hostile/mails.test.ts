import { decode, encode, remember } from '../../core';
import { fc, runs } from '../properties';
import { staysInPlace } from './holds';
import { mails, NOW } from './mails';

jest.setTimeout(2 ** 31 - 1);

/** `npm run fuzz` asks for 100,000 of them. */
test('any mail is reviewed, remembered and mended, and nothing in it gets out of its place', () => {
  fc.assert(fc.property(mails, (mail) => {
    staysInPlace(mail);
    const left = remember(mail.memory, mail.letter, NOW);
    expect(decode(encode(left, { value: 9_000, total: 500_000 }), left.salt).lost).toBe(0);
  }), runs(500));
});
