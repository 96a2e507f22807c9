import { count, date } from '../count';
import type { WarningWording } from '../wording';

/** After a number people are counted as "души", and masculine things end in -а or -я: "2 въпроса". */
export const countPeople = (n: number): string => count(n, 'човек', 'души');
const countOrganisations = (n: number): string => count(n, 'организация', 'организации');

const PLACES = { subject: ' в темата', body: '', link: ' във връзка', picture: ' в картинка', attachment: ' в името на файл' };
const SLOTS = {
  'first-name': 'собственото име', 'last-name': 'фамилията', name: 'името', title: 'обръщението', company: 'фирмата', place: 'града или страната',
  role: 'длъжността', date: 'дата', link: 'връзка', address: 'адрес', number: 'число', topic: 'темата', sender: 'Вашето име', other: 'друга дума',
};
const ARTEFACTS = {
  empty: 'Така пише програма, която не е намерила име. Към кого се обръщате?',
  capitals: 'Името е с главни букви, като в списък. Така ли се пише?',
  firm: 'Това е фирма, а не човек. Кой ще го прочете там?',
  mailbox: 'Това е пощенска кутия, а не човек. Знаете ли кой ще го прочете?',
  handle: 'Това е адрес, а не име. Как се казва човекът?',
};

export const bg: WarningWording = {
  locale: 'bg',
  verdicts: {
    hold: 'Преди да тръгне: да стане лично или да стане честно?',
  },
  checks: {
    'placeholder-left': ({ slots, count: open }) => ({
      title: open === 1 ? 'Едно място още чака дума' : `${open} места още чакат дума`,
      text: `${slots.map(({ token, slot, place }) => `„${token}“${PLACES[place]} сякаш е за ${SLOTS[slot]}`).join('; ')}${open > slots.length ? `; и още ${open - slots.length}` : ''}. Какво трябва да стои там?`,
    }),
    'spintax-left': ({ count: open }) => ({
      title: open === 1 ? 'Една дума още не е избрана' : `${open} думи още не са избрани`,
      text: 'Читателят ще види всички, заедно със скобите. Коя имате предвид?',
    }),
    'blank-slot': ({ isGreeting }) => ({
      title: isGreeting ? 'В обръщението има празно място' : 'Като че ли нещо липсва',
      text: isGreeting ? 'На мястото на име е празно. Към кого се обръщате?' : 'На мястото на дума е празно. Какво трябва да стои там?',
    }),
    'data-artefact': ({ artefact, name }) => ({
      title: `„${name.slice(0, 40)}“?`,
      text: ARTEFACTS[artefact],
    }),
    'one-letter-many-strangers': ({ readers, organisations, name, isCertain }) => ({
      title: `Едно писмо, ${isCertain ? count(readers, 'непознат', 'непознати') : countPeople(readers)}`,
      text: `${name ? 'Поздравява' : 'Обръща се към'} един човек, а отива до ${countPeople(readers)} от ${countOrganisations(organisations)}. ${isCertain ? 'Досега не сте си писали с тях. ' : ''}Дали всеки от тях би се радвал да научи за останалите?`,
    }),
    'hidden-readers': ({ hidden, hasGroup }) => ({
      title: hasGroup ? 'Списък със скрити получатели' : count(hidden, 'скрит получател', 'скрити получатели'),
      text: 'Всеки ще мисли, че писмото е само за него. Ще кажете ли кой още го получава, или ще пишете на всеки отделно?',
    }),
    'exclusive-claim': ({ others }) => ({
      title: 'Пише: само за Вас',
      text: `Писмото отива или вече е отишло и до още ${countPeople(others)}. Вярно ли ще е изречението и в техните очи?`,
    }),
    'same-letter-again': ({ before, first, last, share }) => ({
      title: 'Пак същото писмо',
      text: `Този текст вече отиде до ${countPeople(before)} (${first === last ? date(first) : `от ${date(first)} до ${date(last)}`}). ${share === undefined ? '' : share < 0.005 ? 'Нищо в него не е само за този читател. ' : `Около ${Math.round(share * 100)} % от него е за този читател. `}Какво в него е за този читател?`,
    }),
    'name-left-over': ({ name }) => ({
      title: `Кой е „${name.slice(0, 40)}“?`,
      text: 'Това е име на друг, който вече получи същото писмо. Тук ли му е мястото?',
    }),
    'personal-claim': ({ readers }) => ({
      title: 'Пише, че сте мислили за читателя',
      text: `Писмото отива до ${countPeople(readers)}. За кого от тях мислехте?`,
    }),
    'strangers-together': ({ readers, organisations, isInvitation }) => ({
      title: isInvitation ? 'Кой още ще дойде?' : `${countPeople(readers)}, които може би не се познават`,
      text: `${isInvitation ? 'Поканата' : 'Писмото'} отива до ${countPeople(readers)} от ${countOrganisations(organisations)}${isInvitation ? ', а това не е казано' : ', един до друг'}. Ще им помогнат ли две думи за това кои са?`,
    }),
  },
  notes: {
    notChecked: 'Golden Rule не успя да провери писмото. Може да тръгне, както е.',
  },
  ui: {
    takeAction: 'Преглед и промяна',
  },
};
