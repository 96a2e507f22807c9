/** The first review in a new process: prints it and the median of the next ones, in microseconds. Its arguments are an empty bundle and the core's; a stored memory comes in. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Core from '../../core';
import { quantile, times } from './measure';

const NOW = new Date('2026-01-10T10:00:00Z');
const BODY = 'Dear Anna,\n\nI read with pleasure what you wrote about the harbour, and the part about the fishermen has stayed with me since. We are a small house of seven people that prints books on the towns of the coast. Would you like to see the proofs of the next one before it goes to press? I would bring them to you, for the paper is half of it.\n\nThere is no hurry at all. In March I am in your town for two days, and after that not before the summer. If you would rather have them by post, tell me where to, and they will be with you within the week.\n\nWith kind regards,\nMira';
/** The bundle to measure, known only now. */
const require = createRequire(__filename);
let core = {} as Partial<typeof Core> & Pick<typeof Core, 'decode' | 'letterOf'>;
const [empty = 0] = times(1, () => require(process.argv[2] ?? '') as unknown);
const [load = 0] = times(1, () => { core = require(process.argv[3] ?? '') as typeof core; });
const chunks = JSON.parse(readFileSync(0, 'utf8')) as Record<string, string>;

const [open = 0] = times(1, () => core.decode(chunks, 'salt'));
const memory = core.decode(chunks, 'salt');
const letter = core.letterOf({ kind: 'message', from: { address: 'me@home.example' }, readers: [{ address: 'new@new.example', name: 'Anna Berg', field: 'to' }], subject: 'The harbour', text: BODY });
/** The send-time handler has the warning alone. */
const run = (): unknown => core.review && core.wordingFor ? core.review(letter, memory, NOW, core.wordingFor('en')) : core.warn && core.warningWordingFor && core.warn(letter, memory, NOW, core.warningWordingFor('en'));
const [first = 0] = times(1, run);
process.stdout.write(JSON.stringify({ empty, load, open, first, warm: quantile(times(600, run), 0.5) }));
