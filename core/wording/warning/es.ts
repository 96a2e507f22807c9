import { count, date } from '../count';
import type { WarningWording } from '../wording';

const PLACES = { subject: ' en el asunto', body: '', link: ' en un enlace', picture: ' en una imagen', attachment: ' en el nombre de un adjunto' };
const SLOTS = {
  'first-name': 'un nombre', 'last-name': 'un apellido', name: 'un nombre', title: 'un tratamiento', company: 'una empresa', place: 'un lugar', role: 'un oficio',
  date: 'una fecha', link: 'un enlace', address: 'una dirección', number: 'un número', topic: 'un tema', sender: 'el nombre de usted', other: 'por completar',
};
const ARTEFACTS = {
  empty: 'Es lo que escribe un programa cuando no tiene nombre. ¿A quién saluda?',
  capitals: 'El nombre va en mayúsculas, como en una lista. ¿De verdad se escribe así?',
  firm: 'Es una empresa, no una persona. ¿Quién leerá la carta allí?',
  mailbox: 'Es un buzón, no una persona. ¿Sabe quién leerá la carta?',
  handle: 'Es la dirección, no el nombre. ¿Cómo se llama esa persona?',
};

export function people(n: number): string {
  return count(n, 'persona', 'personas');
}

function organisations(n: number): string {
  return count(n, 'organización', 'organizaciones');
}

/** Written for this project, to be read by a native. */
export const es: WarningWording = {
  locale: 'es',
  verdicts: {
    hold: 'Antes de que salga esta carta: ¿la hace personal o la hace sincera?',
  },
  checks: {
    'placeholder-left': ({ slots, count: open }) => ({
      title: open === 1 ? 'Queda un hueco por rellenar' : `Quedan ${open} huecos por rellenar`,
      text: `${slots.map(({ token, slot, place }) => `“${token}”${PLACES[place]} (${SLOTS[slot]})`).join('; ')}${open > slots.length ? `; y ${open - slots.length} más` : ''}. ¿Qué va ahí?`,
    }),
    'spintax-left': ({ count: open }) => ({
      title: open === 1 ? 'Queda una palabra por elegir' : `Quedan ${open} palabras por elegir`,
      text: 'Se verían todas, llaves incluidas. ¿Cuál quiere?',
    }),
    'blank-slot': ({ isGreeting }) => ({
      title: isGreeting ? 'Hay un hueco en el saludo' : 'Parece que falta algo',
      text: isGreeting ? 'Donde iría un nombre no hay nada. ¿A quién saluda?' : 'Donde iría una palabra no hay nada. ¿Qué va ahí?',
    }),
    'data-artefact': ({ artefact, name }) => ({
      title: `¿“${name.slice(0, 40)}”?`,
      text: ARTEFACTS[artefact],
    }),
    'one-letter-many-strangers': ({ readers, organisations: firms, name, isCertain }) => ({
      title: `Una carta, ${isCertain ? count(readers, 'persona desconocida', 'personas desconocidas') : people(readers)}`,
      text: `${name ? 'Saluda' : 'Habla'} a una sola persona, y la ${readers === 1 ? 'leerá' : 'leerán'} ${people(readers)} de ${organisations(firms)}. ${isCertain ? 'Hasta hoy no se han escrito. ' : ''}¿Le gustaría a cada una saber de las demás?`,
    }),
    'hidden-readers': ({ hidden, hasGroup }) => ({
      title: hasGroup ? 'Una lista que nadie ve' : `${people(hidden)} que nadie ve`,
      text: 'Cada persona creerá que la carta es solo suya. ¿Quiere decir quién más la recibe, o escribir a cada una?',
    }),
    'exclusive-claim': ({ others }) => ({
      title: 'Dice: solo a usted',
      text: `${count(others, 'persona más la recibe, o ya la recibió', 'personas más la reciben, o ya la recibieron')}. ¿Les seguiría pareciendo verdad esta frase?`,
    }),
    'same-letter-again': ({ before, first, last, share }) => ({
      title: 'La misma carta otra vez',
      text: `${count(before, 'persona ya recibió', 'personas ya recibieron')} este texto (${first === last ? `el ${date(first)}` : `del ${date(first)} al ${date(last)}`}). ${share === undefined ? '' : share < 0.005 ? 'Nada en él es propio de esta carta. ' : `Cerca del ${Math.round(share * 100)} % es propio de esta carta. `}¿Qué hay en él solo para esta persona?`,
    }),
    'name-left-over': ({ name }) => ({
      title: `¿Quién es “${name.slice(0, 40)}”?`,
      text: 'Es el nombre de alguien que ya recibió esta carta. ¿Debe estar aquí?',
    }),
    'personal-claim': ({ readers }) => ({
      title: 'Dice que usted pensó en alguien',
      text: `La carta va a ${people(readers)}. ¿En quién pensó?`,
    }),
    'strangers-together': ({ readers, organisations: firms, isInvitation }) => ({
      title: isInvitation ? '¿Quién más viene?' : `${people(readers)} que quizá no se conozcan`,
      text: `${people(readers)} de ${organisations(firms)} ${isInvitation ? 'reciben esta invitación, que no habla de las demás' : 'reciben esta carta una al lado de otra'}. ¿Les ayudaría saber quiénes son?`,
    }),
  },
  notes: {
    notChecked: 'Golden Rule no pudo revisar esta carta. Puede enviarla tal como está.',
  },
  ui: {
    takeAction: 'Ver y cambiar',
  },
};
