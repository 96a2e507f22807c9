import type { Day } from './day';
import { countLetters, narrow, PAGE, ROW, type Letters, type Page } from './letters';
import type { Memory } from './memory';
import { BRIEF, briefOf, briefRecord, countPeople, daysOfBrief, FULL, fullOf, lastDay, recordsOf, type People } from './people';
import { MINIMA, MINIMUM } from '../text/sketch';

/** Characters of a letter in a narrow page, and what a wide one has more. */
const NARROW = MINIMA + ROW;
const WIDER = MINIMA * (MINIMUM - 1);
/** Of the room, what the newest letters' own words and readers get before anything else: without them a corrected address cannot be told from a stranger. */
const NEWEST_SHARE = 0.12;
/** Days a threshold moves at once, so that not every chunk changes every day. */
const STEP_DAYS = 8;
/** Where whole steps would fill less of the room than this, part of one is kept; who is lost weighs more than who is outlined. */
const FEWEST_FILLED = { known: 0.95, whole: 0.5 };

/** The part of a memory that fits into `room` characters: the oldest first lose what is finer, then go. */
export function fit(memory: Memory, room: number): Pick<Memory, 'people' | 'letters'> {
  const { people, letters } = memory;
  if (sizeOfPeople(people) + sizeOfLetters(letters) <= room) return { people, letters };
  const forDetails = Math.min(sizeOfDetails(letters), Math.floor(room * NEWEST_SHARE));
  const left = room - forDetails;
  const slim = countLetters(letters) * NARROW;
  const brief = countPeople(people) * BRIEF;
  const lettersRoom = slim + brief <= left ? slim : Math.max(left / 2, left - brief);
  const kept = newestPages(letters, lettersRoom);
  const keptPeople = newestPeople(people, left - countLetters(kept) * NARROW, memory.span.last);
  let spare = left - countLetters(kept) * NARROW - countPeople(keptPeople) * BRIEF;
  const wide = widen(kept, spare / 2);
  spare -= sizeOfLetters(wide) - sizeOfDetails(wide) - countLetters(wide) * NARROW;
  const forPeople = keptPeople.reduce((sum, { full }) => sum + (full.length / FULL) * (FULL - BRIEF), 0);
  const detailed = detail(wide, forDetails + Math.max(spare / 2, spare - forPeople));
  spare -= Math.max(0, sizeOfDetails(detailed) - forDetails);
  return { letters: detailed, people: enlarge(keptPeople, spare) };
}

function sizeOfPeople(people: People): number {
  return people.reduce((sum, { full, brief }) => sum + full.length + brief.length, 0);
}

function sizeOfLetters(letters: Letters): number {
  return sizeOfDetails(letters) + letters.reduce((sum, { columns, rows }) => sum + rows.length + columns.reduce((length, column) => length + column.length, 0), 0);
}

function sizeOfDetails(letters: Letters): number {
  return letters.reduce((sum, { details }) => sum + details.reduce((length, one) => length + (one === '' ? 0 : one.length + 3), 0), 0);
}

function newestPages(letters: Letters, room: number): Letters {
  let used = 0;
  let from = letters.length;
  while (from > 0) {
    used += (letters[from - 1]?.count ?? PAGE) * NARROW;
    if (used > room) break;
    from--;
  }
  return from === 0 ? letters : letters.slice(from);
}

/** Whole minima for the newest pages, half for the others. */
function widen(letters: Letters, spare: number): Letters {
  let used = 0;
  return [...letters].reverse().map((page) => {
    used += page.width === 1 ? 0 : page.count * WIDER;
    return used <= spare ? page : narrow(page);
  }).reverse();
}

/** Details for the newest letters. */
function detail(letters: Letters, room: number): Letters {
  let used = 0;
  return [...letters].reverse().map((page): Page => {
    const kept = [...page.details].reverse().map((one) => {
      used += one === '' ? 0 : one.length + 3;
      return used <= room ? one : '';
    }).reverse();
    return kept.every((one, i) => one === page.details[i]) ? page : { ...page, details: kept };
  }).reverse();
}

/** Everybody in outline, as many of the newest as there is room for. */
function newestPeople(people: People, room: number, today: Day): People {
  const most = Math.floor(room / BRIEF);
  if (countPeople(people) <= most) return people;
  const rank = (record: string): number => rankOfBrief(record, today);
  const isKept = newest(people.flatMap(({ full, brief }) => [...recordsOf(full, FULL).map(rankOf), ...recordsOf(brief, BRIEF).map(rank)]), most, FEWEST_FILLED.known);
  return people.map(({ full, brief }) => ({
    full: recordsOf(full, FULL).filter((record) => isKept(rankOf(record))).join(''), brief: recordsOf(brief, BRIEF).filter((record) => isKept(rank(record))).join(''),
  }));
}

/** Whoever wrote last stays whole. */
function enlarge(people: People, spare: number): People {
  const isWhole = newest(people.flatMap(({ full }) => recordsOf(full, FULL).map(rankOf)), Math.floor(spare / (FULL - BRIEF)), FEWEST_FILLED.whole);
  return people.map(({ full, brief }) => {
    const records = recordsOf(full, FULL).map((record) => ({ record, isWhole: isWhole(rankOf(record)) }));
    const whole = records.filter((one) => one.isWhole).map(({ record }) => record);
    const outlined = records.filter((one) => !one.isWhole).map(({ record }) => briefRecord(record));
    return { full: whole.join(''), brief: brief + outlined.join('') };
  });
}

/** Of people so ranked, asked in their order, at most `most`, by steps of days; of a step that would leave most of the places empty, the first. */
function newest(ranks: readonly number[], most: number, fewestFilled: number): (rank: number) => boolean {
  if (ranks.length <= most) return () => true;
  const bound = stepOf([...ranks].sort((a, b) => b - a)[Math.max(0, most)] ?? 0);
  const newer = ranks.filter((rank) => stepOf(rank) > bound).length;
  let places = newer < most * fewestFilled ? most - newer : 0;
  return (rank) => {
    if (stepOf(rank) !== bound || places === 0) return stepOf(rank) > bound;
    places--;
    return true;
  };
}

function stepOf(rank: number): number {
  return Math.ceil(rank / STEP_DAYS);
}

/** Who was marked by the user goes last. */
function rankOf(record: string): number {
  return fullOf(record).isMarkedKnown ? Number.MAX_SAFE_INTEGER : lastDay(record);
}

function rankOfBrief(record: string, today: Day): number {
  return briefOf(record, today).isMarkedKnown ? Number.MAX_SAFE_INTEGER : daysOfBrief(record, today).first;
}
