import type { PanelWording } from '../wording';

export const it: PanelWording = {
  answerIt: 'Rispondere',
  notHere: 'Non per questa lettera',
  never: 'Non chiederlo più',
  answersTitle: 'Che cosa ha risposto',
  takeBack: 'Ritirare',
  forget: 'Dimenticare tutto',
  settings: {
    title: 'Impostazioni',
    ownAddresses: 'Altri miei indirizzi',
    ownDomains: 'Domini della mia organizzazione',
    daysKept: 'Giorni in cui una lettera si ricorda',
    threshold: 'Quando chiedere prima che una lettera parta',
    thresholds: { usual: 'Ogni volta che la lettera ne dà motivo', certain: 'Solo se i destinatari sono di certo sconosciuti', never: 'Mai: mostrarlo solo qui' },
    languages: 'Lingue delle lettere di cui si leggono le parole',
    checksOn: 'Che cosa chiedere',
    locked: 'Stabilito dalla sua organizzazione.',
    saved: 'Salvato.',
    asText: 'Impostazioni come testo',
    carry: 'Copi questo testo per portare con sé le impostazioni, o ne metta qui uno simile.',
    bringIn: 'Usare questo testo',
    broughtIn: 'Queste impostazioni ora sono le sue.',
    leftOut: (names) => `Rimasto com’era, perché illeggibile o stabilito dalla sua organizzazione: ${names}.`,
    notSettings: 'Questo non è un testo di impostazioni. Non è cambiato nulla.',
    policyUnread: 'Non si è potuto leggere ciò che la sua organizzazione ha stabilito, perciò valgono le sue impostazioni.',
  },
};
