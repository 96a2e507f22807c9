import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { alertMarkdownOf, alertOf, emptyMemory, letterOf, remember, review, wordingFor, wordings, type Letter, type Memory, type Reader } from '../../core';
import type * as Core from '../../core';
import { packing } from '../../pack';
import { emailOf, letterOfEmail } from '../desk/mail';
import { drafts } from '../desk/sample/drafts';
import { sampleWorld } from '../desk/world';

jest.setTimeout(60_000);

type Handler = Pick<typeof Core, 'alertMarkdownOf' | 'alertOf' | 'warn' | 'warningWordingFor'>;
const mails = path.join(__dirname, '..', 'mails');
const now = new Date('2026-03-02T10:00:00Z');
const titled = [...readdirSync(mails).filter((name) => !name.startsWith('refused-')), ...drafts.map(({ id }) => id)];
const letters = new Map<string, Letter>();
const nothing = emptyMemory('salt', 'whole');
let sample: Memory = nothing;
/** What the send-time handler runs, as it ships. */
let handler: Handler;

beforeAll(async () => {
  const contents = "export { alertMarkdownOf, alertOf, warn, warningWordingFor } from './core';";
  const { outputFiles: [bundle] } = await build({
    stdin: { contents, resolveDir: path.join(__dirname, '..', '..'), loader: 'ts' }, bundle: true, write: false, minify: true, format: 'iife', globalName: 'handler',
    charset: 'ascii', target: 'es2016', plugins: [...packing.outlook], logLevel: 'error',
  });
  handler = vm.runInThisContext(`${bundle?.text ?? ''}; handler`) as Handler;
  const world = await sampleWorld(now);
  sample = world.memory;
  for (const name of titled) letters.set(name, name.endsWith('.eml') ? letterOfEmail(await emailOf(readFileSync(path.join(mails, name)), name)) : draftOf(name, world.owner.address));
});

function draftOf(id: string, from: string): Letter {
  const draft = drafts.find((one) => one.id === id);
  if (!draft) throw new Error(id);
  const readers = (['to', 'cc', 'bcc'] as const).flatMap((field) => draft[field].map((one): Reader => ({ ...addressIn(one), field })));
  return letterOf({ kind: draft.kind, from: { address: from }, readers, subject: draft.subject, html: draft.html });
}

function addressIn(text: string): { address: string; name?: string } {
  const [, name = '', address = text] = /^([^<]{0,99})<([^<>]{1,99})>$/.exec(text) ?? [];
  return { address, name: name.trim() };
}

/** The same, to somebody else, yesterday. */
function sentBefore(letter: Letter): Memory {
  const earlier = letterOf({ ...letter, text: letter.body, readers: [{ address: 'zoe@elsewhere.example', name: 'Zoe Quist', field: 'to' }] });
  return remember(nothing, earlier, new Date(now.getTime() - 86_400_000));
}

const said = new Set<string>();

test.each(titled.map((name, i) => [name, wordings[i % wordings.length] ?? wordingFor('en')] as const))('%s: the send-time handler holds what the review holds, and says the same', (name, wording) => {
  const letter = letters.get(name);
  if (!letter) throw new Error(name);
  const texts = handler.warningWordingFor(wording.locale);
  for (const memory of [nothing, sample, sentBefore(letter)]) {
    const reviewed = review(letter, memory, now, wording);
    const warning = handler.warn(letter, memory, now, texts);
    expect(warning.findings.length > 0).toBe(reviewed.verdict === 'hold');
    expect(warning.findings).toEqual(reviewed.findings.filter(({ weight }) => weight === 'hold'));
    expect([handler.alertOf(warning, texts), handler.alertMarkdownOf(warning, texts)]).toEqual([alertOf(reviewed, wording), alertMarkdownOf(reviewed, wording)]);
    said.add(`${wording.locale} ${reviewed.verdict === 'hold' ? 'holds' : 'lets go'}`);
  }
});

test('among them are letters that are held and letters that are not, in every language of the user', () => {
  expect(said.size).toBe(2 * wordings.length);
});
