/** What of the core is timed by itself. */
export { decode, encode, letterOf, remember, review, wordingFor } from '../../core';
export { sameLettersIn } from '../../core/memory';
export { align, lengthOf, solid } from '../../core/text/align';
export { fold } from '../../core/text/fold';
export { codesOf, equalMinima, hashesOf, MINIMA, sketchOf } from '../../core/text/sketch';
export { wordsOf } from '../../core/text/words';
