import { alertOf, gmailWordingFor, outlookWordingFor, wordings, type CheckId, type Finding, type Review, type Wording } from '../../core';
import { checks, type DataOf } from '../../core/checks';

const LONGEST = { title: 80, text: 260, label: 24, will: 170, takeAction: 20, notice: 150, alert: 500, button: 32, asks: 60 };
const COUNTS = [1, 2, 5];
/** Bcc in its languages; \b knows no Cyrillic. */
const HIDDEN_FIELD = /\b(?:bcc|cci|cco|ccn)\b|ск\.? ?копие|скрито копие|blind|copie cachée|copia oculta|cópia oculta|copia nascosta/i;
const DAY = 20_000;
/** The longest that mails bring: checks bound the rest. */
const NAME = 'Wolfeschlegelsteinhausenbergerdorff';
const ADDRESS = 'maximiliane.wolfeschlegelstein@north.example';

/** Whatever a check may hand over, and its counts. */
const samples: { readonly [Id in CheckId]: readonly DataOf<Id>[] } = {
  'placeholder-left': [
    ...(['first-name', 'last-name', 'name', 'title', 'company', 'place', 'role', 'date', 'link', 'address', 'number', 'topic', 'sender', 'other'] as const).map((slot) => ({ slots: [{ token: '{{slot}}', slot, place: 'subject' as const }], count: 1 })),
    ...(['subject', 'body', 'link', 'picture', 'attachment'] as const).map((place) => ({ slots: Array.from({ length: 3 }, () => ({ token: '[first name]', slot: 'first-name' as const, place })), count: 5 })),
  ],
  'spintax-left': COUNTS.map((count) => ({ count })),
  'blank-slot': [{ isGreeting: true }, { isGreeting: false }],
  'data-artefact': (['empty', 'capitals', 'firm', 'mailbox', 'handle'] as const).map((artefact) => ({ artefact, name: NAME })),
  'one-letter-many-strangers': COUNTS.flatMap((readers) => [true, false].map((isCertain) => ({ readers, organisations: readers, name: isCertain ? 'anna' : '', isCertain }))),
  'hidden-readers': COUNTS.flatMap((hidden) => [true, false].map((hasGroup) => ({ hidden, hasGroup }))),
  'exclusive-claim': COUNTS.map((others) => ({ others })),
  'same-letter-again': COUNTS.flatMap((before) => [undefined, 0, 0.123].map((share) => ({ before, first: DAY, last: DAY + before - 1, share }))),
  'name-left-over': [{ name: NAME, isFirm: false }],
  'personal-claim': COUNTS.map((readers) => ({ readers })),
  'strangers-together': COUNTS.flatMap((readers) => [true, false].map((isInvitation) => ({ readers, organisations: readers, isInvitation }))),
  'list-like-readers': COUNTS.flatMap((readers) => [true, false].map((isSorted) => ({ readers, isSorted }))),
  'greeting-mismatch': [{ name: NAME, reader: ADDRESS }],
  'language-mismatch': (['es', 'fr', 'de', 'pt', 'it', 'nl', 'bg'] as const).flatMap((language) => COUNTS.flatMap((readers) => [true, false].map((isAll) => ({ language, readers, isAll })))),
  'after-a-no': [{ since: undefined }, { since: DAY }],
  'unanswered-question': COUNTS.map((questions) => ({ questions })),
  monologue: COUNTS.map((sent) => ({ sent, since: DAY })),
  'no-introduction': [{ saysWho: true, saysHow: false }, { saysWho: false, saysHow: true }, { saysWho: false, saysHow: false }],
  'pitch-first': [{}],
  'one-sided': [...COUNTS.map((we) => ({ isAboutSelf: true, we, you: we })), { isAboutSelf: false, we: 0, you: 0 }],
  'no-common-ground': [{ words: 50 }],
  'no-way-to-answer': [{ isNoReply: true }, { isNoReply: false }],
  'unexplained-push': (['video', 'calendar', 'link', 'attachment'] as const).map((kind) => ({ kind })),
  'fallback-word': [{ strangers: 2 }],
  'pasted-slot': [{ name: NAME }],
  'draft-mark': [{ mark: 'Template 1' }],
  'false-reply': [{ prefix: 'Re:' }],
  'campaign-footprint': (['unsubscribe', 'link', 'pixel'] as const).map((trace) => ({ trace })),
  'stock-phrases': COUNTS.map((count) => ({ count })),
};

function advicesOf<Id extends CheckId>(wording: Wording, id: Id): readonly { title: string; text: string }[] {
  return samples[id].map((data) => wording.checks[id](data));
}

const inEnglish = wordings.filter(({ locale }) => locale === 'en');
const rows = wordings.map((wording) => [wording.locale, wording] as const);

/** Every text by its path; those made of counts are made with 2, 5, 3. */
function leavesOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(2, 5, 3))]];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`)) : [];
}

/** All that is said in one language but the advice. */
function textsOf({ locale, words, verdicts, remedies, notes, ui }: Wording): [string, string][] {
  return leavesOf({ words, verdicts, remedies, notes, ui, asks: gmailWordingFor(locale).asks, gmail: gmailWordingFor(locale).ui.gmail, outlook: outlookWordingFor(locale).ui.outlook });
}

describe.each(rows)('in %s', (locale, wording) => {
  test.each(checks.map(({ id }) => id))('%s asks, and fits', (id) => {
    for (const { title, text } of advicesOf(wording, id)) {
      expect(`${title} ${text}`).toMatch(/\?/);
      expect(`${title} ${text}`).not.toMatch(/undefined|NaN|\[object| {2}/);
      expect(`${title} ${text}`).not.toMatch(HIDDEN_FIELD);
      expect([text, text.length <= LONGEST.text]).toEqual([text, true]);
      expect([title, title.length <= LONGEST.title]).toEqual([title, true]);
    }
  });

  test('a warning says each finding whole', () => {
    const all = checks.flatMap(({ id, word }) => advicesOf(wording, id).map((advice): Finding => ({ ...advice, check: id, word, weight: 'hold', spans: [], quotes: [] })));
    for (const first of all) {
      const review: Review = { verdict: 'hold', findings: [first, ...all], remedies: [], notes: [], skipped: [], answered: [], opening: '', words: 0 };
      expect(alertOf(review, wording).length).toBeLessThanOrEqual(LONGEST.alert);
      expect(alertOf(review, wording)).toContain(`${first.title}. ${first.text}`);
    }
  });

  test('settings list every check by a question that fits', () => {
    const { asks } = gmailWordingFor(locale);
    expect(outlookWordingFor(locale).asks).toBe(asks);
    expect(Object.values(asks).filter((ask) => ask.length > LONGEST.asks || !ask.endsWith('?') || HIDDEN_FIELD.test(ask))).toEqual([]);
    expect(new Set(Object.values(asks)).size).toBe(checks.length);
  });

  test('remedies and buttons fit where they stand', () => {
    const tooLong = (texts: readonly string[], longest: number): string[] => texts.filter((text) => text.length > longest);
    const { panel, ui: { gmail } } = gmailWordingFor(locale);
    expect(tooLong(Object.values(wording.remedies).map(({ label }) => label), LONGEST.label)).toEqual([]);
    expect(tooLong(Object.values(wording.remedies).map(({ will }) => will), LONGEST.will)).toEqual([]);
    expect(tooLong([wording.ui.takeAction], LONGEST.takeAction)).toEqual([]);
    expect(tooLong([wording.notes.notChecked], LONGEST.notice)).toEqual([]);
    expect(tooLong([wording.ui.checkAgain, wording.ui.undo, wording.ui.apply, gmail.checkAndSend, gmail.iKnow, gmail.allow.read, gmail.allow.send, gmail.checkPasted, panel.never, panel.notHere, panel.settings.bringIn], LONGEST.button)).toEqual([]);
  });

  test('nothing changes a letter into one with hidden readers', () => {
    expect(JSON.stringify([wording.remedies, wording.verdicts])).not.toMatch(HIDDEN_FIELD);
  });
});

/** Texts that are the same in English. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  de: ['.gmail.fields.cc', '.gmail.fields.bcc', '.outlook.fields.cc', '.outlook.fields.bcc'],
  es: ['.gmail.fields.cc', '.outlook.fields.cc'],
  fr: ['.words.respect', '.words.dialogue', '.gmail.fields.cc', '.outlook.fields.cc'],
  pt: ['.gmail.fields.cc', '.outlook.fields.cc'],
  it: ['.gmail.fields.cc', '.outlook.fields.cc'],
  nl: ['.words.respect', '.gmail.fields.cc', '.gmail.fields.bcc', '.outlook.fields.cc', '.outlook.fields.bcc'],
};

describe.each(rows.filter(([locale]) => locale !== 'en'))('in %s', (locale, wording) => {
  test('no English is left', () => {
    const english = new Map(inEnglish.flatMap(textsOf));
    expect(textsOf(wording).filter(([path, text]) => english.get(path) === text).map(([path]) => path)).toEqual(ALLOWED[locale] ?? []);
    const advices = (one: Wording): string[] => checks.flatMap(({ id }) => advicesOf(one, id).map(({ text }) => text));
    const said = inEnglish.flatMap(advices);
    expect(advices(wording).filter((text) => said.includes(text))).toEqual([]);
  });
});

/** Title of one-letter-many-strangers, and notes.answered, for so many. */
const PLURALS: readonly (readonly [string, number, string, string])[] = [
  ['en', 1, 'One letter, 1 stranger', '1 question '], ['en', 2, 'One letter, 2 strangers', '2 questions '], ['en', 5, 'One letter, 5 strangers', '5 questions '],
  ['de', 1, 'Ein Brief, 1 fremde Person', '1 Frage '], ['de', 2, 'Ein Brief, 2 Fremde', '2 Fragen '], ['de', 5, 'Ein Brief, 5 Fremde', '5 Fragen '],
  ['fr', 1, 'Une seule lettre, 1 personne inconnue', '1 question '], ['fr', 2, 'Une seule lettre, 2 personnes inconnues', '2 questions '], ['fr', 5, 'Une seule lettre, 5 personnes inconnues', '5 questions '],
  ['fr', 0, 'Une seule lettre, 0 personne inconnue', '0 question '],
  ['es', 0, 'Una carta, 0 personas desconocidas', '0 preguntas '],
  ['es', 1, 'Una carta, 1 persona desconocida', '1 pregunta '], ['es', 2, 'Una carta, 2 personas desconocidas', '2 preguntas '], ['es', 5, 'Una carta, 5 personas desconocidas', '5 preguntas '],
  ['pt', 1, 'Uma carta, 1 pessoa desconhecida', '1 pergunta '], ['pt', 2, 'Uma carta, 2 pessoas desconhecidas', '2 perguntas '], ['pt', 5, 'Uma carta, 5 pessoas desconhecidas', '5 perguntas '],
  ['pt', 0, 'Uma carta, 0 pessoa desconhecida', '0 pergunta '],
  ['it', 1, 'Una sola lettera, 1 persona che non conosce', '1 domanda '], ['it', 2, 'Una sola lettera, 2 persone che non conosce', '2 domande '], ['it', 5, 'Una sola lettera, 5 persone che non conosce', '5 domande '],
  ['nl', 1, 'Eén brief, 1 onbekende', '1 vraag '], ['nl', 2, 'Eén brief, 2 onbekenden', '2 vragen '], ['nl', 5, 'Eén brief, 5 onbekenden', '5 vragen '],
  ['bg', 1, 'Едно писмо, 1 непознат', '1 въпрос '], ['bg', 2, 'Едно писмо, 2 непознати', '2 въпроса '], ['bg', 5, 'Едно писмо, 5 непознати', '5 въпроса '],
];

test.each(PLURALS)('%s counts %d: %s', (locale, readers, title, answered) => {
  const wording = wordings.find((one) => one.locale === locale);
  expect(wording?.checks['one-letter-many-strangers']({ readers, organisations: readers, name: '', isCertain: true }).title).toBe(title);
  expect(wording?.notes.answered(readers)).toMatch(new RegExp(`^${answered}`));
});

test('every language has its counts tested', () => {
  expect(wordings.filter(({ locale }) => !PLURALS.some(([one]) => one === locale)).map(({ locale }) => locale)).toEqual([]);
});
