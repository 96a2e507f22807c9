import { count, date } from './count';
import { es as warning, people } from './warning/es';
import type { Wording } from './wording';

const FOOTPRINTS = { unsubscribe: 'Ofrece darse de baja.', link: 'Un enlace cuenta quién lo pulsa.', pixel: 'Una imagen invisible cuenta quién abre la carta.' };
const PUSHED = { video: 'Un vídeo', calendar: 'Un calendario', link: 'Un enlace', attachment: 'Un adjunto' };
const LANGUAGES = { en: 'inglés', es: 'español', fr: 'francés', de: 'alemán', pt: 'portugués', it: 'italiano', nl: 'neerlandés', bg: 'búlgaro' };

/** Written for this project, to be read by a native. */
export const es: Wording = {
  ...warning,
  words: { respect: 'Respeto', relationship: 'Relación', dialogue: 'Diálogo', value: 'Valor', interest: 'Interés común' },
  verdicts: {
    ...warning.verdicts,
    clear: 'Nada que preguntar.',
    look: 'Un par de cosas que mirar.',
  },
  checks: {
    ...warning.checks,
    'list-like-readers': ({ readers, isSorted }) => ({
      title: 'Estas direcciones parecen una lista',
      text: `${people(readers)} ${isSorted ? 'van por orden alfabético' : 'tienen direcciones que empiezan igual'}. ¿Eligió a cada una para esta carta?`,
    }),
    'greeting-mismatch': ({ name, reader }) => ({
      title: `¿Es “${name.slice(0, 40)}” el nombre correcto?`,
      text: `La carta va a ${reader.slice(0, 60)}, y el saludo dice otra cosa. ¿A quién se refiere?`,
    }),
    'language-mismatch': ({ language, readers, isAll }) => ({
      title: `¿Leen en ${LANGUAGES[language]}?`,
      text: `${isAll ? 'Puede que allí se escriba' : `Puede que ${people(readers)} ${readers === 1 ? 'escriba' : 'escriban'}`} en otro idioma. ¿Ha preguntado cuál prefieren?`,
    }),
    'after-a-no': ({ since }) => ({
      title: since === undefined ? 'Le dijeron que no' : `Le dijeron que no (${date(since)})`,
      text: 'Y esta carta sigue proponiendo. ¿No sería más amable dar las gracias y dejarlo ahí?',
    }),
    monologue: ({ sent, since }) => ({
      title: `Carta ${sent + 1} sin respuesta`,
      text: `Ha escrito ${count(sent, 'vez', 'veces')} desde el ${date(since)}, y no nos consta ninguna respuesta. ¿Habrá un camino mejor, o es el silencio la respuesta?`,
    }),
    'unanswered-question': ({ questions }) => ({
      title: questions === 1 ? 'Le hicieron una pregunta' : `Le hicieron ${questions} preguntas`,
      text: `Su carta no parece tocar ese tema. ¿Y si ${questions === 1 ? 'la respuesta fuera' : 'las respuestas fueran'} primero?`,
    }),
    'no-introduction': ({ saysWho, saysHow }) => ({
      title: 'Una primera carta a alguien nuevo',
      text: saysWho ? '¿Cómo dio con esta persona, y por qué ella?' : `Aún no le conocen. ¿Quién escribe${saysHow ? '?' : ', cómo dio con esta persona y por qué ella?'}`,
    }),
    'pitch-first': () => ({
      title: 'La propuesta va por delante',
      text: 'Es su primera carta, y propone antes de decir quién es usted. ¿Y si entrara antes de abrir la maleta?',
    }),
    'one-sided': ({ isAboutSelf, we, you }) => ({
      title: '¿Qué gana la otra parte?',
      text: isAboutSelf ? `Dice “nosotros” ${count(we, 'vez', 'veces')} y “usted” ${count(you, 'vez', 'veces')}. ¿Qué le deja a quien la lee?` : 'Pide algo, y no encontramos qué aporta. ¿Qué podría ser?',
    }),
    'no-common-ground': () => ({
      title: 'Le valdría a cualquiera',
      text: 'Aparte del nombre, no encontramos una palabra que sea de esta persona. ¿Qué tienen en común?',
    }),
    'no-way-to-answer': ({ isNoReply }) => ({
      title: 'Sitio para una respuesta',
      text: isNoReply ? 'Sale de una dirección que no admite respuestas. ¿Adónde pueden escribirle?' : 'No pregunta nada. ¿Qué le gustaría oír de vuelta?',
    }),
    'unexplained-push': ({ kind }) => ({
      title: `${PUSHED[kind]} sin una palabra al respecto`,
      text: 'Aún no le conocen. ¿Qué es, y por qué lo abrirían?',
    }),
    'fallback-word': () => ({
      title: 'Un saludo que vale para cualquiera',
      text: 'Así saluda un envío masivo cuando no tiene el nombre. ¿Lo sabe usted?',
    }),
    'pasted-slot': ({ name }) => ({
      title: `“${name.slice(0, 40)}” no se parece a su frase`,
      text: 'Otra letra, tamaño, color o grosor delata dónde se rellenó un hueco. ¿Quiere darle el aspecto de las palabras de al lado?',
    }),
    'draft-mark': ({ mark }) => ({
      title: `“${mark.slice(0, 40)}”`,
      text: 'Parece una nota de borrador o de plantilla. ¿Es para quien lea la carta?',
    }),
    'false-reply': ({ prefix }) => ({
      title: `“${prefix}”, pero ¿a qué mensaje?`,
      text: 'El asunto anuncia una respuesta, y no encontramos a qué. ¿Lo recordaría quien la recibe?',
    }),
    'campaign-footprint': ({ trace }) => ({
      title: 'Enviada como un correo masivo',
      text: `${FOOTPRINTS[trace]} Las palabras hablan a una sola persona. ¿Cuál de las dos cosas es?`,
    }),
    'stock-phrases': ({ count: n }) => ({
      title: count(n, 'frase leída mil veces', 'frases leídas mil veces'),
      text: 'Cada una es corriente; juntas suenan a plantilla. ¿Cómo se lo diría a esta persona?',
    }),
  },
  remedies: {
    'separate-letters': { label: 'Escribir a cada persona', will: 'Prepara un borrador por persona, con su saludo y una línea que nadie más puede escribir por usted. No se envía nada.' },
    'open-letter': { label: 'Decir a quiénes va', will: 'Saluda a todo el mundo, quita lo que vale solo para una persona y dice quién la recibe; el porqué queda en blanco para usted. No se envía nada.' },
    'known-only': { label: 'Dejar a quien conozco', will: 'Deja aquí a quienes usted conoce; las demás personas pasan a otro borrador. No se envía nada.' },
    'right-name': { label: 'Poner el nombre correcto', will: 'Pone el nombre de quien recibe esta carta donde está el otro, y un hueco si no sabemos su empresa. No se envía nada.' },
    'drop-claim': { label: 'Quitar esa frase', will: 'Quita cada frase que vale solo para una persona. No se envía nada.' },
    'answer-first': { label: 'Responder primero', will: 'Pone arriba las preguntas que le hicieron, cada una con sitio para su respuesta. No se envía nada.' },
    'say-who-comes': { label: 'Decir quién más viene', will: 'Añade una línea con los nombres de todas las personas invitadas. No se envía nada.' },
  },
  notes: {
    ...warning.notes,
    unknownReaders: (n) => `No se pudo saber si conoce a ${people(n)}.`,
    memoryLost: 'Una parte de lo recordado no se pudo leer y se dejó fuera.',
    answered: (n) => `${count(n, 'pregunta ya respondida', 'preguntas ya respondidas')} para esta carta.`,
    checkSkipped: (id) => `Una revisión falló y se dejó fuera: ${id}.`,
  },
  ui: {
    checkAgain: 'Revisar de nuevo',
    undo: 'Deshacer',
    apply: 'Aplicar',
    ...warning.ui,
    checkedText: (opening, words) => `Revisado: “${opening}…” (${count(words, 'palabra', 'palabras')})`,
  },
};
