import { count, date } from './count';
import { de as warning, people } from './warning/de';
import type { Wording } from './wording';

const FOOTPRINTS = { unsubscribe: 'Man kann sich davon abmelden.', link: 'Ein Link darin zählt, wer ihn anklickt.', pixel: 'Ein unsichtbares Bild zählt, wer den Brief öffnet.' };
const PUSHED = { video: 'Ein Video', calendar: 'Ein Kalender', link: 'Ein Link', attachment: 'Eine Anlage' };
const LANGUAGES = { en: 'Englisch', es: 'Spanisch', fr: 'Französisch', de: 'Deutsch', pt: 'Portugiesisch', it: 'Italienisch', nl: 'Niederländisch', bg: 'Bulgarisch' };

/** Written for this project, to be read by a native. */
export const de: Wording = {
  ...warning,
  words: { respect: 'Respekt', relationship: 'Beziehung', dialogue: 'Dialog', value: 'Wert', interest: 'Gemeinsames Interesse' },
  verdicts: {
    ...warning.verdicts,
    clear: 'Keine Fragen.',
    look: 'Vielleicht noch ein Blick auf dies und das.',
  },
  checks: {
    ...warning.checks,
    'list-like-readers': ({ readers, isSorted }) => ({
      title: 'Die Adressen sehen nach einer Liste aus',
      text: `${people(readers)} ${isSorted ? 'stehen in alphabetischer Folge' : 'haben Adressen, die gleich beginnen'}. Haben Sie jede einzelne für diesen Brief ausgesucht?`,
    }),
    'greeting-mismatch': ({ name, reader }) => ({
      title: `Ist „${name.slice(0, 40)}“ der richtige Name?`,
      text: `Der Brief geht an ${reader.slice(0, 60)}, und in der Anrede steht es anders. Wen meinen Sie?`,
    }),
    'language-mismatch': ({ language, readers, isAll }) => ({
      title: `Passt hier ${LANGUAGES[language]}?`,
      text: `${isAll ? 'Wer das liest, schreibt' : `${people(readers)}, an die das geht, ${readers === 1 ? 'schreibt' : 'schreiben'}`} sonst vielleicht in einer anderen Sprache. Haben Sie gefragt, welche lieber wäre?`,
    }),
    'after-a-no': ({ since }) => ({
      title: since === undefined ? 'Die Antwort war ein Nein' : `Die Antwort war ein Nein (${date(since)})`,
      text: 'Und dieser Brief wirbt weiter. Wäre ein Dank schöner, und es dabei zu lassen?',
    }),
    monologue: ({ sent, since }) => ({
      title: `Brief ${sent + 1} ohne Antwort`,
      text: `Seit ${date(since)} haben Sie ${sent}-mal geschrieben, und wir wissen von keiner Antwort. Gibt es einen besseren Weg, oder ist das Schweigen die Antwort?`,
    }),
    'unanswered-question': ({ questions }) => ({
      title: questions === 1 ? 'Sie wurden etwas gefragt' : `Sie wurden ${questions} Dinge gefragt`,
      text: `Ihr Brief scheint nicht darauf einzugehen. Wie wäre es, wenn ${questions === 1 ? 'die Antwort zuerst käme' : 'die Antworten zuerst kämen'}?`,
    }),
    'no-introduction': ({ saysWho, saysHow }) => ({
      title: 'Ein erster Brief an jemand Neues',
      text: saysWho ? 'Wie haben Sie diesen Menschen gefunden, und warum gerade ihn?' : `Man kennt Sie dort noch nicht. Wer schreibt${saysHow ? '?' : ', wie haben Sie diesen Menschen gefunden, und warum gerade ihn?'}`,
    }),
    'pitch-first': () => ({
      title: 'Das Angebot steht vor der Begrüßung',
      text: 'Es ist Ihr erster Brief dorthin, und er bietet an, bevor er sagt, wer Sie sind. Möchten Sie erst eintreten und dann auspacken?',
    }),
    'one-sided': ({ isAboutSelf, we, you }) => ({
      title: 'Was hat die andere Seite davon?',
      text: isAboutSelf ? `„Wir“ steht ${we}-mal da, „Sie“ ${you}-mal. Was bringt der Brief dem Menschen, der ihn liest?` : 'Der Brief bittet um etwas, und wir fanden nichts, was er mitbringt. Was könnte das sein?',
    }),
    'no-common-ground': () => ({
      title: 'Er würde allen passen',
      text: 'Außer dem Namen fanden wir kein Wort, das nur diesem einen Menschen gilt. Was verbindet Sie?',
    }),
    'no-way-to-answer': ({ isNoReply }) => ({
      title: 'Platz für eine Antwort',
      text: isNoReply ? 'Er kommt von einer Adresse, die keine Antwort annimmt. Wohin darf man Ihnen schreiben?' : 'Er fragt nichts. Was würden Sie gern hören?',
    }),
    'unexplained-push': ({ kind }) => ({
      title: `${PUSHED[kind]} ohne ein Wort dazu`,
      text: 'Man kennt Sie dort noch nicht. Was ist es, und warum sollte man es öffnen?',
    }),
    'fallback-word': () => ({
      title: 'Eine Anrede, die allen passt',
      text: 'So schreibt ein Serienbrief, wenn ihm der Name fehlt. Kennen Sie ihn?',
    }),
    'pasted-slot': ({ name }) => ({
      title: `„${name.slice(0, 40)}“ sieht anders aus als der Satz darum`,
      text: 'Schrift, Größe, Farbe oder Stärke verraten, wo etwas eingesetzt wurde. Soll es aussehen wie die Wörter daneben?',
    }),
    'draft-mark': ({ mark }) => ({
      title: `„${mark.slice(0, 40)}“`,
      text: 'Das liest sich wie eine Notiz an einem Entwurf oder einer Vorlage. Soll man es dort lesen?',
    }),
    'false-reply': ({ prefix }) => ({
      title: `„${prefix}“, aber worauf?`,
      text: 'Der Betreff verspricht eine Antwort, und wir fanden nichts, worauf sie antwortet. Würde man sich dort erinnern?',
    }),
    'campaign-footprint': ({ trace }) => ({
      title: 'Verschickt wie ein Rundschreiben',
      text: `${FOOTPRINTS[trace]} Die Worte gelten einem einzigen Menschen. Was von beidem ist es?`,
    }),
    'stock-phrases': ({ count: n }) => ({
      title: `${count(n, 'Wendung', 'Wendungen')} aus vielen Briefen`,
      text: 'Jede ist üblich, zusammen klingen sie nach Vorlage. Wie würden Sie es diesem einen Menschen sagen?',
    }),
  },
  remedies: {
    'separate-letters': { label: 'Allen einzeln schreiben', will: 'Macht für jede Person einen eigenen Entwurf, mit passender Anrede und einer Zeile, die nur Sie füllen können. Gesendet wird nichts.' },
    'open-letter': { label: 'Offen an alle richten', will: 'Grüßt alle, nimmt heraus, was nur für eine Person stimmt, und sagt, wer den Brief bekommt; das Warum bleibt frei für Sie. Gesendet wird nichts.' },
    'known-only': { label: 'Nur wen ich kenne', will: 'Lässt hier alle, die Sie kennen; die anderen kommen in einen zweiten Entwurf. Gesendet wird nichts.' },
    'right-name': { label: 'Richtigen Namen setzen', will: 'Setzt dort, wo der andere Name steht, den ein, der zu diesem Brief gehört, und eine Lücke für eine Firma, die wir nicht kennen. Gesendet wird nichts.' },
    'drop-claim': { label: 'Satz herausnehmen', will: 'Nimmt jeden Satz heraus, der nur für eine Person stimmt. Gesendet wird nichts.' },
    'answer-first': { label: 'Zuerst antworten', will: 'Setzt die offenen Fragen an Sie nach oben, jede mit Platz für Ihre Antwort. Gesendet wird nichts.' },
    'say-who-comes': { label: 'Sagen, wer noch kommt', will: 'Fügt eine Zeile mit den Namen aller Eingeladenen ein. Gesendet wird nichts.' },
  },
  notes: {
    ...warning.notes,
    unknownReaders: (n) => `Bei ${people(n)} ließ sich nicht prüfen, ob Sie sich kennen.`,
    memoryLost: 'Ein Teil des Gemerkten war nicht lesbar und blieb außen vor.',
    answered: (n) => `${count(n, 'Frage', 'Fragen')} für diesen Brief schon beantwortet.`,
    checkSkipped: (id) => `Eine Prüfung ist gescheitert und blieb außen vor: ${id}.`,
  },
  ui: {
    checkAgain: 'Noch einmal prüfen',
    undo: 'Rückgängig',
    apply: 'Ausführen',
    ...warning.ui,
    checkedText: (opening, words) => `Geprüft: „${opening}…“ (${count(words, 'Wort', 'Wörter')})`,
  },
};
