import { countFromNone as count, date } from './count';
import type { Wording } from './wording';

const PLACES = { subject: ' no assunto', body: '', link: ' em um link', picture: ' em uma imagem', attachment: ' no nome de um anexo' };
const SLOTS = {
  'first-name': 'um nome', 'last-name': 'um sobrenome', name: 'um nome', title: 'um tratamento', company: 'uma empresa', place: 'um lugar', role: 'uma profissão',
  date: 'uma data', link: 'um link', address: 'um endereço', number: 'um número', topic: 'um tema', sender: 'o seu próprio nome', other: 'por preencher',
};
const ARTEFACTS = {
  empty: 'É o que um programa escreve quando não tem o nome. A quem você se dirige?',
  capitals: 'O nome está em maiúsculas, como em uma lista. Será que se escreve mesmo assim?',
  firm: 'É uma empresa, não uma pessoa. Quem vai ler a carta lá?',
  mailbox: 'É uma caixa postal, não uma pessoa. Você sabe quem vai ler a carta?',
  handle: 'É o endereço, não o nome. Como se chama essa pessoa?',
};
const FOOTPRINTS = { unsubscribe: 'Há nela como cancelar a inscrição.', link: 'Um link conta quem clica nele.', pixel: 'Uma imagem invisível conta quem abre a carta.' };
const PUSHED = { video: 'Um vídeo', calendar: 'Uma agenda', link: 'Um link', attachment: 'Um anexo' };
const LANGUAGES = { en: 'inglês', es: 'espanhol', fr: 'francês', de: 'alemão', pt: 'português', it: 'italiano', nl: 'holandês', bg: 'búlgaro' };

function people(n: number): string {
  return count(n, 'pessoa', 'pessoas');
}

function organisations(n: number): string {
  return count(n, 'organização', 'organizações');
}

/** Written for this project, to be read by a native. */
export const pt: Wording = {
  locale: 'pt',
  words: { respect: 'Respeito', relationship: 'Relação', dialogue: 'Diálogo', value: 'Valor', interest: 'Interesse comum' },
  verdicts: {
    clear: 'Nada a perguntar.',
    look: 'Uma coisa ou outra para olhar.',
    hold: 'Antes que esta carta saia: torná-la pessoal ou torná-la sincera?',
  },
  checks: {
    'one-letter-many-strangers': ({ readers, organisations: firms, name, isCertain }) => ({
      title: `Uma carta, ${isCertain ? count(readers, 'pessoa desconhecida', 'pessoas desconhecidas') : people(readers)}`,
      text: `Ela ${name ? 'cumprimenta' : 'fala com'} uma só pessoa, e ${people(readers)} de ${organisations(firms)} ${readers < 2 ? 'vai' : 'vão'} ler. ${isCertain ? 'Vocês ainda não trocaram mensagens. ' : ''}Cada uma gostaria de saber das outras?`,
    }),
    'hidden-readers': ({ hidden, hasGroup }) => ({
      title: hasGroup ? 'Uma lista que ninguém vê' : `${people(hidden)} que ninguém vê`,
      text: 'Cada pessoa vai achar que a carta é só dela. Que tal dizer quem mais recebe, ou escrever a cada uma?',
    }),
    'exclusive-claim': ({ others }) => ({
      title: 'Aqui diz: só você',
      text: `${count(others, 'outra pessoa recebe também, ou já recebeu', 'outras pessoas recebem também, ou já receberam')}. Aos olhos delas, esta frase ainda seria verdade?`,
    }),
    'personal-claim': ({ readers }) => ({
      title: 'Aqui diz que você pensou em alguém',
      text: `A carta vai para ${people(readers)}. Em quem você pensou?`,
    }),
    'strangers-together': ({ readers, organisations: firms, isInvitation }) => ({
      title: isInvitation ? 'Quem mais vem?' : `${people(readers)} que talvez não se conheçam`,
      text: `${people(readers)} de ${organisations(firms)} ${isInvitation ? 'recebem este convite, que nada diz das outras' : 'recebem esta carta lado a lado'}. Ajudaria saber quem são?`,
    }),
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
    'after-a-no': () => ({
      title: 'A resposta foi não',
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
    'placeholder-left': ({ slots, count: open }) => ({
      title: open === 1 ? 'Ainda há um espaço por preencher' : `Ainda há ${open} espaços por preencher`,
      text: `${slots.map(({ token, slot, place }) => `“${token}”${PLACES[place]} (${SLOTS[slot]})`).join('; ')}${open > slots.length ? `; e mais ${open - slots.length}` : ''}. O que entra aí?`,
    }),
    'spintax-left': ({ count: open }) => ({
      title: open === 1 ? 'Ainda há uma palavra por escolher' : `Ainda há ${open} palavras por escolher`,
      text: 'Quem lê veria todas, com chaves e tudo. Qual você quer?',
    }),
    'blank-slot': ({ isGreeting }) => ({
      title: isGreeting ? 'Há um vazio na saudação' : 'Parece faltar alguma coisa',
      text: isGreeting ? 'Onde estaria um nome não há nada. A quem você se dirige?' : 'Onde estaria uma palavra não há nada. O que entra aí?',
    }),
    'data-artefact': ({ artefact, name }) => ({
      title: `“${name.slice(0, 40)}”?`,
      text: ARTEFACTS[artefact],
    }),
    'same-letter-again': ({ before, first, last, share }) => ({
      title: 'A mesma carta outra vez',
      text: `${count(before, 'pessoa já recebeu', 'pessoas já receberam')} este texto (${first === last ? `em ${date(first)}` : `de ${date(first)} a ${date(last)}`}). ${share === undefined ? '' : share < 0.005 ? 'Nada nele é próprio desta carta. ' : `Cerca de ${Math.round(share * 100)} % é próprio desta carta. `}O que há nele só para esta pessoa?`,
    }),
    'name-left-over': ({ name }) => ({
      title: `Quem é “${name.slice(0, 40)}”?`,
      text: 'É o nome de alguém que já recebeu esta carta. É para estar aqui?',
    }),
  },
  remedies: {
    'separate-letters': { label: 'Escrever a cada pessoa', will: 'Prepara um rascunho por pessoa, com a saudação certa e uma linha que só você pode escrever. Nada é enviado.' },
    'open-letter': { label: 'Dizer para quem vai', will: 'Saúda todo mundo, tira o que vale só para uma pessoa e diz quem recebe; o porquê fica em branco para você. Nada é enviado.' },
    'known-only': { label: 'Manter quem conheço', will: 'Deixa aqui quem você conhece; as outras pessoas vão para um segundo rascunho. Nada é enviado.' },
    'right-name': { label: 'Usar o nome certo', will: 'Põe o nome de quem recebe esta carta onde está o outro. Nada é enviado.' },
    'drop-claim': { label: 'Tirar essa frase', will: 'Tira cada frase que vale só para uma pessoa. Nada é enviado.' },
    'answer-first': { label: 'Responder primeiro', will: 'Põe no alto as perguntas à sua espera, cada uma com espaço para a resposta. Nada é enviado.' },
    'say-who-comes': { label: 'Dizer quem mais vem', will: 'Acrescenta uma linha com o nome de todas as pessoas convidadas. Nada é enviado.' },
  },
  notes: {
    notChecked: 'Golden Rule não conseguiu verificar esta carta. Você pode enviá-la como está.',
    unknownReaders: (n) => `Não deu para saber se você conhece ${people(n)}.`,
    memoryLost: 'Uma parte do que estava na memória não pôde ser lida e ficou de fora.',
    answered: (n) => `${count(n, 'pergunta já respondida', 'perguntas já respondidas')} para esta carta.`,
    checkSkipped: (id) => `Uma verificação falhou e ficou de fora: ${id}.`,
  },
  ui: {
    checkAgain: 'Verificar de novo',
    undo: 'Desfazer',
    apply: 'Aplicar',
    takeAction: 'Ver e mudar',
    checkedText: (opening, words) => `Verificado: “${opening}…” (${count(words, 'palavra', 'palavras')})`,
  },
};
