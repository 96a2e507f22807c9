import { countFromNone as count, date } from '../count';
import type { WarningWording } from '../wording';

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

export function people(n: number): string {
  return count(n, 'pessoa', 'pessoas');
}

function organisations(n: number): string {
  return count(n, 'organização', 'organizações');
}

/** Written for this project, to be read by a native. */
export const pt: WarningWording = {
  locale: 'pt',
  verdicts: {
    hold: 'Antes que esta carta saia: torná-la pessoal ou torná-la sincera?',
  },
  checks: {
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
    'same-letter-again': ({ before, first, last, share }) => ({
      title: 'A mesma carta outra vez',
      text: `${count(before, 'pessoa já recebeu', 'pessoas já receberam')} este texto (${first === last ? `em ${date(first)}` : `de ${date(first)} a ${date(last)}`}). ${share === undefined ? '' : share < 0.005 ? 'Nada nele é próprio desta carta. ' : `Cerca de ${Math.round(share * 100)} % é próprio desta carta. `}O que há nele só para esta pessoa?`,
    }),
    'name-left-over': ({ name }) => ({
      title: `Quem é “${name.slice(0, 40)}”?`,
      text: 'É o nome de alguém que já recebeu esta carta. É para estar aqui?',
    }),
    'personal-claim': ({ readers }) => ({
      title: 'Aqui diz que você pensou em alguém',
      text: `A carta vai para ${people(readers)}. Em quem você pensou?`,
    }),
    'strangers-together': ({ readers, organisations: firms, isInvitation }) => ({
      title: isInvitation ? 'Quem mais vem?' : `${people(readers)} que talvez não se conheçam`,
      text: `${people(readers)} de ${organisations(firms)} ${isInvitation ? 'recebem este convite, que nada diz das outras' : 'recebem esta carta lado a lado'}. Ajudaria saber quem são?`,
    }),
  },
  notes: {
    notChecked: 'Golden Rule não conseguiu verificar esta carta. Você pode enviá-la como está.',
  },
  ui: {
    takeAction: 'Ver e mudar',
  },
};
