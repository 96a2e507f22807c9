import type { PanelWording } from '../wording';

export const pt: PanelWording = {
  answerIt: 'Responder',
  notHere: 'Não nesta carta',
  never: 'Nunca mais perguntar isto',
  answersTitle: 'O que você respondeu',
  takeBack: 'Voltar atrás',
  forget: 'Esquecer tudo',
  settings: {
    title: 'Configurações',
    ownAddresses: 'Outros endereços meus',
    ownDomains: 'Domínios da minha organização',
    daysKept: 'Dias que uma carta fica na memória',
    threshold: 'Quando perguntar antes de uma carta sair',
    thresholds: { usual: 'Sempre que a carta der motivo', certain: 'Só se os destinatários forem desconhecidos com certeza', never: 'Nunca: mostrar apenas aqui' },
    languages: 'Idiomas das cartas cujas palavras são lidas',
    checksOn: 'O que perguntar',
    locked: 'Definido pela sua organização.',
    saved: 'Salvo.',
    asText: 'Configurações como texto',
    carry: 'Copie este texto para levar suas configurações, ou coloque aqui um texto assim.',
    bringIn: 'Usar este texto',
    broughtIn: 'Estas configurações agora são as suas.',
    leftOut: (names) => `Ficou como estava, porque não foi possível ler ou é definido pela sua organização: ${names}.`,
    notSettings: 'Isto não é um texto de configurações. Nada foi mudado.',
    policyUnread: 'Não foi possível ler o que a sua organização definiu, por isso valem as suas próprias configurações.',
  },
};
