import type { PanelWording } from '../wording';

export const es: PanelWording = {
  answerIt: 'Responder',
  notHere: 'No para esta carta',
  never: 'No volver a preguntarlo',
  answersTitle: 'Lo que respondió',
  takeBack: 'Retirar',
  forget: 'Olvidarlo todo',
  settings: {
    title: 'Ajustes',
    ownAddresses: 'Otras direcciones mías',
    ownDomains: 'Dominios de mi organización',
    daysKept: 'Días que se recuerda una carta',
    threshold: 'Cuándo preguntar antes de que salga una carta',
    thresholds: { usual: 'Siempre que la carta dé motivo', certain: 'Solo si los destinatarios son desconocidos con certeza', never: 'Nunca: mostrarlo solo aquí' },
    languages: 'Idiomas de las cartas cuyas palabras se leen',
    checksOn: 'Qué preguntar',
    locked: 'Fijado por su organización.',
    saved: 'Guardado.',
    asText: 'Ajustes como texto',
    carry: 'Copie este texto para llevarse sus ajustes, o ponga aquí uno así.',
    bringIn: 'Usar este texto',
    broughtIn: 'Estos ajustes son ahora los suyos.',
    leftOut: (names) => `Queda como estaba, porque no se pudo leer o lo fija su organización: ${names}.`,
    notSettings: 'Esto no es un texto de ajustes. No se cambió nada.',
    policyUnread: 'No se pudo leer lo que fijó su organización, así que valen sus propios ajustes.',
  },
};
