import { count, date } from './count';
import type { Wording } from './wording';

/** After a number people are counted as "души", and masculine things end in -а or -я: "2 въпроса". */
const countPeople = (n: number): string => count(n, 'човек', 'души');
const countOrganisations = (n: number): string => count(n, 'организация', 'организации');
const countTimes = (n: number): string => count(n, 'път', 'пъти');

const NOTHING_SENT = ' Нищо не се изпраща.';
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
const FOOTPRINTS = { unsubscribe: 'Има ред за отписване.', link: 'Връзка в него брои кой я отваря.', pixel: 'Невидима картинка брои кой го отваря.' };
const PUSHED = { video: 'Видео', calendar: 'Календар', link: 'Връзка', attachment: 'Прикачен файл' };
const LANGUAGES = { en: 'английски', es: 'испански', fr: 'френски', de: 'немски', pt: 'португалски', it: 'италиански', nl: 'нидерландски', bg: 'български' };

export const bg: Wording = {
  locale: 'bg',
  words: { respect: 'Уважение', relationship: 'Отношения', dialogue: 'Диалог', value: 'Стойност', interest: 'Взаимен интерес' },
  verdicts: {
    clear: 'Няма какво да питаме.',
    look: 'Едно-две неща за поглед.',
    hold: 'Преди да тръгне: да стане лично или да стане честно?',
  },
  checks: {
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
    'personal-claim': ({ readers }) => ({
      title: 'Пише, че сте мислили за читателя',
      text: `Писмото отива до ${countPeople(readers)}. За кого от тях мислехте?`,
    }),
    'strangers-together': ({ readers, organisations, isInvitation }) => ({
      title: isInvitation ? 'Кой още ще дойде?' : `${countPeople(readers)}, които може би не се познават`,
      text: `${isInvitation ? 'Поканата' : 'Писмото'} отива до ${countPeople(readers)} от ${countOrganisations(organisations)}${isInvitation ? ', а това не е казано' : ', един до друг'}. Ще им помогнат ли две думи за това кои са?`,
    }),
    'list-like-readers': ({ readers, isSorted }) => ({
      title: 'Получателите приличат на списък',
      text: `${countPeople(readers)} ${isSorted ? 'по азбучен ред' : 'с адреси, които започват еднакво'}. Избрахте ли всеки от тях за това писмо?`,
    }),
    'greeting-mismatch': ({ name, reader }) => ({
      title: `„${name.slice(0, 40)}“ ли е вярното име?`,
      text: `Писмото отива до ${reader.slice(0, 60)}, а в обръщението стои друго име. Кого имате предвид?`,
    }),
    'language-mismatch': ({ language, readers, isAll }) => ({
      title: `${readers === 1 ? 'Чете ли' : 'Четат ли'} ${LANGUAGES[language]}?`,
      text: `${isAll ? (readers === 1 ? 'Читателят може би пише' : 'Всички читатели може би пишат') : count(readers, 'читател може би пише', 'читатели може би пишат')} на друг език. Питахте ли кой език предпочитат?`,
    }),
    'after-a-no': () => ({
      title: 'Отговорът беше „не“',
      text: 'А това писмо продължава да предлага. Дали няма да е по-добре да благодарите и да спрете дотук?',
    }),
    monologue: ({ sent, since }) => ({
      title: `Писмо № ${sent + 1} без отговор`,
      text: `Писали сте ${countTimes(sent)} от ${date(since)} насам, а не знаем за отговор. Има ли по-добър път до тях, или мълчанието е отговорът?`,
    }),
    'unanswered-question': ({ questions }) => ({
      title: questions === 1 ? 'Попитали са Ви нещо' : `Задали са Ви ${questions} въпроса`,
      text: `Писмото сякаш не ${questions === 1 ? 'го' : 'ги'} засяга. Ще започнете ли с отговора?`,
    }),
    'no-introduction': ({ saysWho, saysHow }) => ({
      title: 'Първо писмо до нов човек',
      text: saysWho ? 'Как намерихте този човек и защо точно него?' : `Още не Ви познават. ${saysHow ? 'Кой пише?' : 'Кой пише, как намерихте този човек и защо точно него?'}`,
    }),
    'pitch-first': () => ({
      title: 'Предложението идва първо',
      text: 'Това е първото писмо и предлага, преди да е казало кой пише. Ще влезете ли, преди да разопаковате?',
    }),
    'one-sided': ({ isAboutSelf, we, you }) => ({
      title: 'Какво има в него за читателя?',
      text: `${isAboutSelf ? `„Ние“ стои ${countTimes(we)}, а „Вие“ – ${countTimes(you)}` : 'Писмото иска нещо, а не открихме какво носи'}. Каква полза ще има читателят?`,
    }),
    'no-common-ground': () => ({
      title: 'Става за всеки',
      text: 'Освен името не намерихме дума, която да е само за този читател. Какво ви свързва?',
    }),
    'no-way-to-answer': ({ isNoReply }) => ({
      title: 'Място за отговор',
      text: isNoReply ? 'Тръгва от адрес, който не приема отговори. Къде могат да Ви пишат?' : 'Не пита нищо. Какво бихте искали да чуете от читателя?',
    }),
    'unexplained-push': ({ kind }) => ({
      title: `${PUSHED[kind]} без дума обяснение`,
      text: 'Още не Ви познават. Какво е това и защо да го отворят?',
    }),
    'fallback-word': () => ({
      title: 'Обръщение, което става за всеки',
      text: 'Така пише програма за масова поща, когато няма име. Знаете ли името?',
    }),
    'pasted-slot': ({ name }) => ({
      title: `„${name.slice(0, 40)}“ изглежда различно от изречението`,
      text: 'Друг шрифт, размер, цвят или дебелина показва къде е вмъкнат текст. Да изглежда ли като думите около него?',
    }),
    'draft-mark': ({ mark }) => ({
      title: `„${mark.slice(0, 40)}“`,
      text: 'Прилича на бележка върху чернова или запазен текст. За читателя ли е?',
    }),
    'false-reply': ({ prefix }) => ({
      title: `„${prefix}“, но на кое писмо?`,
      text: 'Темата казва, че това е отговор, а не намерихме на какво. Дали читателят ще се сети?',
    }),
    'campaign-footprint': ({ trace }) => ({
      title: 'Тръгва като масова поща',
      text: `${FOOTPRINTS[trace]} Думите са към един човек. Кое от двете е?`,
    }),
    'stock-phrases': ({ count: n }) => ({
      title: `${count(n, 'израз', 'израза')} от много писма`,
      text: 'Всеки е обичаен, а заедно звучат като шаблон. Как бихте го казали на този читател?',
    }),
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
    'same-letter-again': ({ before, first, last, share }) => ({
      title: 'Пак същото писмо',
      text: `Този текст вече отиде до ${countPeople(before)} (${first === last ? date(first) : `от ${date(first)} до ${date(last)}`}). ${share === undefined ? '' : share < 0.005 ? 'Нищо в него не е само за този читател. ' : `Около ${Math.round(share * 100)} % от него е за този читател. `}Какво в него е за този читател?`,
    }),
    'name-left-over': ({ name }) => ({
      title: `Кой е „${name.slice(0, 40)}“?`,
      text: 'Това е име на друг, който вече получи същото писмо. Тук ли му е мястото?',
    }),
  },
  remedies: {
    'separate-letters': { label: 'Отделно писмо за всеки', will: `Прави по една чернова за всеки читател, със свое обръщение и ред, който само Вие можете да попълните.${NOTHING_SENT}` },
    'open-letter': { label: 'Да пише, че е до всички', will: `Обръща се към всички, маха вярното само за един читател и добавя ред кой получава писмото, с празно място за причината.${NOTHING_SENT}` },
    'known-only': { label: 'Само познати', will: `Оставя в това писмо читателите, които познавате, и премества другите във втора чернова.${NOTHING_SENT}` },
    'right-name': { label: 'Вярното име', will: `Поставя името на читателя на това писмо на мястото на другото.${NOTHING_SENT}` },
    'drop-claim': { label: 'Без това изречение', will: `Маха всяко изречение, което е вярно само за един читател.${NOTHING_SENT}` },
    'answer-first': { label: 'Първо отговорът', will: `Поставя най-отгоре зададените въпроси, всеки с празно място за отговора Ви.${NOTHING_SENT}` },
    'say-who-comes': { label: 'Да пише кой още идва', will: `Добавя ред с имената на всички поканени.${NOTHING_SENT}` },
  },
  notes: {
    notChecked: 'Golden Rule не успя да провери писмото. Може да тръгне, както е.',
    unknownReaders: (n) => `Не успяхме да видим дали познавате ${count(n, 'читател', 'читатели')}.`,
    memoryLost: 'Част от запомненото не се прочете и е пропусната.',
    answered: (n) => `${count(n, 'въпрос вече има', 'въпроса вече имат')} отговор за това писмо.`,
    checkSkipped: (id) => `Една проверка не успя и е пропусната: ${id}.`,
  },
  ui: {
    checkAgain: 'Нова проверка',
    undo: 'Отмяна',
    apply: 'Прилагане',
    takeAction: 'Преглед и промяна',
    checkedText: (opening, words) => `Проверено: „${opening}…“ (${count(words, 'дума', 'думи')})`,
  },
};
