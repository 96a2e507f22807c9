import { countFromNone as count, date } from './count';
import { pt as warning, people } from './warning/pt';
import type { Wording } from './wording';

const FOOTPRINTS = { unsubscribe: 'Há nela como cancelar a inscrição.', link: 'Um link conta quem clica nele.', pixel: 'Uma imagem invisível conta quem abre a carta.' };
const PUSHED = { video: 'Um vídeo', calendar: 'Uma agenda', link: 'Um link', attachment: 'Um anexo' };
const LANGUAGES = { en: 'inglês', es: 'espanhol', fr: 'francês', de: 'alemão', pt: 'português', it: 'italiano', nl: 'holandês', bg: 'búlgaro' };

/** Written for this project, to be read by a native. */
export const pt: Wording = {
  ...warning,
  words: { respect: 'Respeito', relationship: 'Relação', dialogue: 'Diálogo', value: 'Valor', interest: 'Interesse comum' },
  verdicts: {
    ...warning.verdicts,
    clear: 'Nada a perguntar.',
    look: 'Uma coisa ou outra para olhar.',
  },
  checks: {
    ...warning.checks,
    'list-like-readers': ({ readers, isSorted }) => ({
      title: 'Os endereços parecem uma lista',
      text: `${people(readers)} ${isSorted ? 'estão em ordem alfabética' : 'têm endereços que começam igual'}. Você escolheu cada uma para esta carta?`,
    }),
    'greeting-mismatch': ({ name, reader }) => ({
      title: `“${name.slice(0, 40)}” é o nome certo?`,
      text: `A carta vai para ${reader.slice(0, 60)}, e a saudação diz outra coisa. De quem se trata?`,
    }),
    'language-mismatch': ({ language, readers, isAll }) => ({
      title: `Lê-se ${LANGUAGES[language]} por lá?`,
      text: `${isAll ? 'Talvez por lá se escreva' : `Talvez ${people(readers)} ${readers < 2 ? 'escreva' : 'escrevam'}`} em outra língua. Você perguntou qual preferem?`,
    }),
    'after-a-no': ({ since }) => ({
      title: since === undefined ? 'A resposta foi não' : `A resposta foi não (${date(since)})`,
      text: 'E esta carta continua propondo. Não seria mais gentil agradecer e deixar por aí?',
    }),
    monologue: ({ sent, since }) => ({
      title: `Carta ${sent + 1} sem resposta`,
      text: `Você escreveu ${count(sent, 'vez', 'vezes')} desde ${date(since)}, e não sabemos de nenhuma resposta. Haveria um caminho melhor, ou o silêncio é a resposta?`,
    }),
    'unanswered-question': ({ questions }) => ({
      title: questions === 1 ? 'Há uma pergunta à sua espera' : `Há ${questions} perguntas à sua espera`,
      text: `A sua carta parece não tocar ${questions === 1 ? 'nela. E se a resposta viesse' : 'nelas. E se as respostas viessem'} primeiro?`,
    }),
    'no-introduction': ({ saysWho, saysHow }) => ({
      title: 'Uma primeira carta a alguém novo',
      text: saysWho ? 'Como você encontrou essa pessoa, e por que ela?' : `Por lá ainda não conhecem você. Quem escreve${saysHow ? '?' : ', como encontrou essa pessoa, e por que ela?'}`,
    }),
    'pitch-first': () => ({
      title: 'A proposta vem primeiro',
      text: 'É a sua primeira carta, e ela propõe antes de dizer quem você é. Que tal entrar antes de abrir a mala?',
    }),
    'one-sided': ({ isAboutSelf, we, you }) => ({
      title: 'O que há nela para quem lê?',
      text: isAboutSelf ? `Ela diz “nós” ${count(we, 'vez', 'vezes')} e “você” ${count(you, 'vez', 'vezes')}. O que deixa a quem lê?` : 'Ela pede algo, e não encontramos o que traz. O que poderia ser?',
    }),
    'no-common-ground': () => ({
      title: 'Serviria a qualquer pessoa',
      text: 'Fora o nome, não encontramos uma palavra que seja desta pessoa. O que vocês têm em comum?',
    }),
    'no-way-to-answer': ({ isNoReply }) => ({
      title: 'Espaço para uma resposta',
      text: isNoReply ? 'Ela sai de um endereço que não aceita resposta. Para onde podem escrever?' : 'Ela não pergunta nada. O que você gostaria de ouvir de volta?',
    }),
    'unexplained-push': ({ kind }) => ({
      title: `${PUSHED[kind]} sem uma palavra a respeito`,
      text: 'Por lá ainda não conhecem você. O que é, e por que alguém abriria?',
    }),
    'fallback-word': () => ({
      title: 'Uma saudação que serve a todo mundo',
      text: 'É o que uma mala direta escreve quando não tem o nome. Você sabe qual é?',
    }),
    'pasted-slot': ({ name }) => ({
      title: `“${name.slice(0, 40)}” destoa da sua frase`,
      text: 'Outra fonte, tamanho, cor ou peso mostra onde algo foi preenchido. Que tal dar a mesma cara das palavras ao lado?',
    }),
    'draft-mark': ({ mark }) => ({
      title: `“${mark.slice(0, 40)}”`,
      text: 'Parece uma nota de rascunho ou de modelo. É para quem vai ler?',
    }),
    'false-reply': ({ prefix }) => ({
      title: `“${prefix}”, mas a qual mensagem?`,
      text: 'O assunto anuncia uma resposta, e não encontramos a quê. Quem recebe se lembraria?',
    }),
    'campaign-footprint': ({ trace }) => ({
      title: 'Enviada como mensagem em massa',
      text: `${FOOTPRINTS[trace]} As palavras falam com uma só pessoa. Qual das duas coisas é?`,
    }),
    'stock-phrases': ({ count: n }) => ({
      title: count(n, 'frase lida mil vezes', 'frases lidas mil vezes'),
      text: 'Cada uma é comum; juntas, soam a modelo. Como você diria isso a esta pessoa?',
    }),
  },
  remedies: {
    'separate-letters': { label: 'Escrever a cada pessoa', will: 'Prepara um rascunho por pessoa, com a saudação certa e uma linha que só você pode escrever. Nada é enviado.' },
    'open-letter': { label: 'Dizer para quem vai', will: 'Saúda todo mundo, tira o que vale só para uma pessoa e diz quem recebe; o porquê fica em branco para você. Nada é enviado.' },
    'known-only': { label: 'Manter quem conheço', will: 'Deixa aqui quem você conhece; as outras pessoas vão para um segundo rascunho. Nada é enviado.' },
    'right-name': { label: 'Usar o nome certo', will: 'Põe o nome de quem recebe esta carta onde está o outro, e um espaço para uma empresa que não conhecemos. Nada é enviado.' },
    'drop-claim': { label: 'Tirar essa frase', will: 'Tira cada frase que vale só para uma pessoa. Nada é enviado.' },
    'answer-first': { label: 'Responder primeiro', will: 'Põe no alto as perguntas à sua espera, cada uma com espaço para a resposta. Nada é enviado.' },
    'say-who-comes': { label: 'Dizer quem mais vem', will: 'Acrescenta uma linha com o nome de todas as pessoas convidadas. Nada é enviado.' },
  },
  notes: {
    ...warning.notes,
    unknownReaders: (n) => `Não deu para saber se você conhece ${people(n)}.`,
    memoryLost: 'Uma parte do que estava na memória não pôde ser lida e ficou de fora.',
    answered: (n) => `${count(n, 'pergunta já respondida', 'perguntas já respondidas')} para esta carta.`,
    checkSkipped: (id) => `Uma verificação falhou e ficou de fora: ${id}.`,
  },
  ui: {
    checkAgain: 'Verificar de novo',
    undo: 'Desfazer',
    apply: 'Aplicar',
    ...warning.ui,
    checkedText: (opening, words) => `Verificado: “${opening}…” (${count(words, 'palavra', 'palavras')})`,
  },
};
