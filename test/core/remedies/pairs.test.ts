import { emptyMemory, hear, letterOf, remedy, remember, review, wordingFor, type CheckId, type Letter, type Memory } from '../../../core';
import { factsOf } from '../../../core/facts';
import { remedies } from '../../../core/remedies';
import { anna, ben, cleo, from, htmlOf, now } from './stage';

/** What each language says: greetings, a letter to one that proposes, claims, an invitation, and an answer that answers nothing. */
interface Said {
  readonly greet: (name: string) => string;
  /** A greeting with a hole, one with a word for a name. */
  readonly hole: string;
  readonly fallback: string;
  readonly text: (firm: string) => string;
  readonly onlyYou: string;
  readonly toYou: string;
  readonly invitation: string;
  readonly asked: string;
}

const languages: Readonly<Record<string, Said>> = {
  en: {
    greet: (name) => `Dear ${name},`, hole: 'Dear ,', fallback: 'Dear customer,', onlyYou: 'I am inviting only you to this.', toYou: 'I thought of you at once.',
    text: (firm) => `I have been reading about ${firm} and I am impressed by how you treat your people. We build quiet pumps, and I would be glad to show you in a quarter of an hour next week what they save. When would it suit you?`,
    invitation: 'Hello,\n\nlet us talk about a new idea of mine on Friday.', asked: 'On Mon, 2 Mar 2026 at 09:00, Anna Berg <anna.berg@north.example> wrote:\n> Who else came to the meeting with the mayor?',
  },
  de: {
    greet: (name) => `Guten Tag ${name},`, hole: 'Sehr geehrte Frau ,', fallback: 'Lieber Kunde,', onlyYou: 'Ich lade ausschließlich Sie dazu ein.', toYou: 'Ich habe sofort an Sie gedacht.',
    text: (firm) => `ich habe über ${firm} gelesen und bin beeindruckt, wie Sie mit Ihren Leuten umgehen. Wir bauen leise Pumpen, und ich würde Ihnen nächste Woche gern in einer Viertelstunde zeigen, was sie sparen. Wann passt es Ihnen?`,
    invitation: 'Guten Tag,\n\nlassen Sie uns am Freitag über eine neue Idee von mir sprechen.', asked: 'Am 02.03.2026 um 09:00 schrieb Anna Berg <anna.berg@north.example>:\n> Wer kam noch zu dem Treffen mit dem Bürgermeister?',
  },
  fr: {
    greet: (name) => `Bonjour ${name},`, hole: 'Chère ,', fallback: 'Cher client,', onlyYou: 'C’est à vous seul que je l’écris.', toYou: 'J’ai tout de suite pensé à vous.',
    text: (firm) => `J’ai lu un article sur ${firm} et je suis impressionné par la façon dont vous traitez vos gens. Nous construisons des pompes silencieuses, et je voudrais vous montrer la semaine prochaine ce qu’elles économisent. Quand puis-je vous appeler ?`,
    invitation: 'Bonjour,\n\nparlons vendredi d’une nouvelle idée que j’ai eue.', asked: 'Le lun. 2 mars 2026 à 09:00, Anna Berg <anna.berg@north.example> a écrit :\n> Qui d’autre est venu à la réunion avec le maire ?',
  },
  es: {
    greet: (name) => `Estimada ${name}:`, hole: 'Estimada ,', fallback: 'Estimado cliente:', onlyYou: 'Es solo para usted.', toYou: 'Pensé en usted enseguida.',
    text: (firm) => `He leído sobre ${firm} y me impresiona cómo trata a su gente. Construimos bombas silenciosas, y me gustaría mostrarle la semana que viene, en un cuarto de hora, lo que se ahorra con ellas. ¿Cuándo le viene bien?`,
    invitation: 'Hola:\n\nhablemos el viernes de una nueva idea que tengo.', asked: 'El lun, 2 mar 2026 a las 09:00, Anna Berg (<anna.berg@north.example>) escribió:\n> ¿Quién más vino a la reunión con el alcalde?',
  },
  pt: {
    greet: (name) => `Cara ${name},`, hole: 'Cara ,', fallback: 'Caro cliente,', onlyYou: 'É só para si.', toYou: 'Pensei logo em si.',
    text: (firm) => `Li sobre ${firm} e fiquei impressionado com a forma como trata a sua gente. Construímos bombas silenciosas, e gostaria de lhe mostrar na próxima semana, num quarto de hora, o que se pode poupar com elas. Quando lhe dá jeito?`,
    invitation: 'Olá,\n\nvamos falar na sexta-feira sobre uma nova ideia que tenho.', asked: 'Em seg., 2 de mar. de 2026 às 09:00, Anna Berg <anna.berg@north.example> escreveu:\n> Quem mais veio à reunião com o presidente da câmara?',
  },
  it: {
    greet: (name) => `Gentile ${name},`, hole: 'Gentile ,', fallback: 'Gentile cliente,', onlyYou: 'È solo per Lei.', toYou: 'Ho pensato subito a Lei.',
    text: (firm) => `ho letto di ${firm} e mi ha colpito come tratta la Sua gente. Costruiamo pompe silenziose, e vorrei mostrarLe la prossima settimana, in un quarto d’ora, quanto si può risparmiare con esse. Quando posso chiamarLa?`,
    invitation: 'Buongiorno,\n\nparliamo venerdì di una nuova idea che ho avuto.', asked: 'Il giorno lun 2 mar 2026 alle ore 09:00 Anna Berg <anna.berg@north.example> ha scritto:\n> Chi altro è venuto alla riunione con il sindaco?',
  },
  nl: {
    greet: (name) => `Beste ${name},`, hole: 'Beste ,', fallback: 'Beste klant,', onlyYou: 'Dit is alleen voor u.', toYou: 'Ik dacht meteen aan u.',
    text: (firm) => `ik heb over ${firm} gelezen en ben onder de indruk van hoe u met uw mensen omgaat. Wij bouwen stille pompen, en ik zou u volgende week graag in een kwartier laten zien wat ze besparen. Wanneer komt het u uit?`,
    invitation: 'Goedendag,\n\nlaten we vrijdag praten over een nieuw idee van mij.', asked: 'Op ma 2 mrt 2026 om 09:00 schreef Anna Berg <anna.berg@north.example>:\n> Wie kwam er nog meer naar de vergadering met de burgemeester?',
  },
  bg: {
    greet: (name) => `Здравейте, ${name},`, hole: 'Уважаема ,', fallback: 'Уважаеми клиент,', onlyYou: 'Това е само за Вас.', toYou: 'Веднага се сетих за Вас.',
    text: (firm) => `четох за ${firm} и съм впечатлен как се отнасяте с хората си. Ние правим тихи помпи и бих искал другата седмица да Ви покажа за четвърт час какво пестят. Кога ще Ви бъде удобно?`,
    invitation: 'Здравейте,\n\nнека поговорим в петък за една моя нова идея.', asked: 'На пн, 2.03.2026 г. в 09:00 Anna Berg <anna.berg@north.example> написа:\n> Кой още дойде на срещата с кмета на града?',
  },
};

const strangers = [anna, ben, { address: 'dora@east.example', name: 'Dora Okafor' }];
const sorted = ['ada', 'bea', 'cem', 'dov', 'eva', 'fay', 'gil'].map((name) => ({ address: `${name}@${name}works.example`, name: `${name.charAt(0).toUpperCase()}${name.slice(1)} Moss` }));
const north = { address: 'anna.berg@northwind.example', name: 'Anna Berg' };

interface Staged { readonly text: string; readonly to?: Letter['readers'][number][] | { address: string; name?: string }[]; readonly isHidden?: true; readonly isInvitation?: true; readonly sent?: string }

/** For every check that a remedy answers, a letter in which it speaks. */
function stagedIn({ greet, hole, fallback, text, onlyYou, toYou, invitation, asked }: Said): Readonly<Partial<Record<CheckId, Staged>>> {
  const letter = `${greet('Anna')}\n\n${text('North')}\n\nMira`;
  const one = [anna];
  return {
    'one-letter-many-strangers': { text: letter, to: [...strangers, cleo] },
    'hidden-readers': { text: letter, to: strangers, isHidden: true },
    'exclusive-claim': { text: `${greet('Anna')}\n\n${text('North')}\n\n${onlyYou}\n\nMira`, to: strangers },
    'personal-claim': { text: `${greet('Anna')}\n\n${text('North')}\n\n${toYou}\n\nMira`, to: strangers },
    'strangers-together': { text: invitation, to: [...strangers, cleo], isInvitation: true },
    'list-like-readers': { text: letter, to: [...sorted, cleo] },
    'blank-slot': { text: letter.replace(greet('Anna'), hole), to: one },
    'greeting-mismatch': { text: letter.replace(greet('Anna'), greet('Clara')), to: one },
    'name-left-over': { text: `${greet('Anna')}\n\n${text('Northwind')}\n\nMira`, to: [ben], sent: `${greet('Anna')}\n\n${text('Northwind')}\n\nMira` },
    'fallback-word': { text: letter.replace(greet('Anna'), fallback), to: one },
    'data-artefact': { text: letter.replace(greet('Anna'), greet('undefined')), to: one },
    'unanswered-question': { text: `${letter}\n\n${asked}`, to: one },
  };
}

function stage({ text, to = [], isHidden, isInvitation, sent }: Staged, isHtml: boolean): [Letter, Memory] {
  const body = (of: string): { html: string } | { text: string } => (isHtml ? { html: `${htmlOf(of).html}<p class="x"><img src="cid:1"></p>` } : { text: of });
  const note = letterOf({ kind: 'message', from, readers: [{ ...cleo, field: 'to' }], subject: '', text: 'See you.' });
  const memory = remember(hear(emptyMemory('salt', 'whole'), cleo, now), note, now);
  const letter = letterOf({ kind: isInvitation ? 'invitation' : 'message', from, readers: to.map((reader) => ({ ...reader, field: isHidden ? 'bcc' : 'to' })), subject: 'x', ...body(text) });
  return [letter, sent === undefined ? memory : remember(memory, letterOf({ kind: 'message', from, readers: [{ ...north, field: 'to' }], subject: 'x', ...body(sent) }), now)];
}

const answered = [...new Set(remedies.flatMap(({ answers }) => answers))];
const rows = Object.entries(languages).flatMap(([language, said]) => answered.flatMap((check) => remedies.filter(({ answers }) => answers.includes(check)).flatMap(({ id, fits }) => [false, true].map((isHtml) => ({
  language, check, id, fits, isHtml, staged: stagedIn(said)[check] ?? { text: '' },
})))));

test.each(rows.map((row) => [row.language, row.check, row.id, row.isHtml ? 'html' : 'text', row] as const))('%s: %s is gone after %s, in %s', (_language, check, _id, _form, { id, fits, isHtml, staged }) => {
  const [letter, memory] = stage(staged, isHtml);
  const spokenIn = (one: Letter): CheckId[] => review(one, memory, now, wordingFor('en')).findings.map((finding) => finding.check);
  expect(spokenIn(letter)).toContain(check);
  expect(fits(factsOf(letter, memory, now), check)).toBe(true);
  const before = JSON.stringify(letter);
  const { open, drafts } = remedy(id, letter, memory, now);
  expect(JSON.stringify(letter)).toBe(before);
  const all = id === 'known-only' ? [open] : [open, ...drafts];
  expect(all.flatMap(spokenIn)).not.toContain(check);
  if (isHtml) for (const { html } of [open, ...drafts]) expect(html).toContain('<p class="x"><img src="cid:1"></p>');
});
