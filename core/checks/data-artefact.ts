import { domainOf } from '../address';
import { defineCheck } from '../check';
import type { HoldFacts } from '../facts';
import { firmLabel } from '../memory';
import { ROLES } from '../names';
import type { Person } from '../people';
import { phrases } from '../phrases';
import { findFirst } from '../text/find';
import { fold } from '../text/fold';

type Artefact = 'empty' | 'capitals' | 'firm' | 'mailbox' | 'handle';
interface Called { readonly text: string; readonly start: number; readonly end: number }

/** What programs and spreadsheets write where there is nothing (some people are called Null). */
const EMPTY = /^(?:undefined|null|nan|none|#?n\/a|#(?:ref|value|name|null|num)[!?]?|\[object object\]|\(null\)|\(blank\))(?: (?:undefined|null|nan|none))?$/i;
const FIRM = /\s(?:ltd|limited|inc|llc|llp|plc|corp|gmbh|kg|ohg|ag|sarl|sas|s\.?a\.?s?|s\.?l\.?u?|s\.?r\.?l\.?|s\.?p\.?a\.?|ltda|lda|b\.?v\.?|n\.?v\.?|оод|еоод|ад)\.?$/i;
const MAILBOX = /^(?:info|sales|contact|office|admin|support|hello|team|mail|post|service|kontakt|contacto|ventas|hr|jobs|press|billing|help|marketing|no-?reply|webmaster|postmaster|bonjour|kantoor|ufficio|офис|инфо)$/i;
/** Fewer capitals are initials people go by. */
const SHORTEST_CAPITALS = 3;
/** Who writes mostly in capitals writes names so as well. */
const MOST_CAPITALS = 0.3;
const LONGEST_CALL = 60;
const MOST_TITLES = 3;

/** The greeting holds what a list held, not what anybody would write. */
export const dataArtefact = defineCheck({
  id: 'data-artefact',
  word: 'respect',
  weight: 'hold',
  run(facts) {
    const { isAnswer, letter, own } = facts;
    const called = isAnswer ? undefined : calledIn(facts);
    if (!called) return [];
    const isSomebody = facts.people.some(({ names }) => fold(called.text).split(' ').some((word) => names.includes(word)));
    const kind = isEmpty(called.text, own) && !isSomebody ? 'empty' : facts.strangers.length > 0 && facts.people.length === 1 && facts.register.greeting?.kind !== 'plural' ? kindOf(called.text, facts) : undefined;
    if (!kind || (kind === 'capitals' && isShouted(own))) return [];
    return [{
      spans: [{ part: 'body' as const, start: called.start, end: called.end }],
      data: { artefact: kind, name: letter.body.slice(called.start, called.end) },
      weight: kind === 'empty' ? 'hold' as const : 'look' as const,
    }];
  },
});

/** "Nan" is somebody's grandmother, "NaN" is not; nor is "nan" where the rest is written with capitals. */
function isEmpty(text: string, own: string): boolean {
  return EMPTY.test(text) && text !== 'Nan' && !(text === 'nan' && /^\s{0,99}[a-z]/.test(own));
}

/** What stands between the greeting word and the mark, on the first line. */
function calledIn({ own, folded }: HoldFacts): Called | undefined {
  const start = Math.max(0, folded.search(/\S/));
  const head = folded.slice(start, start + LONGEST_CALL);
  const hello = phrases.flatMap(({ greetings }) => findFirst(head, greetings) ?? []).filter((hit) => hit.start === 0).sort((a, b) => b.end - a.end)[0];
  const title = hello ? titleAt(head.slice(hello.end)) : 0;
  const [gap = '', , text = ''] = hello ? /^(,?[ \t]{1,3})(#\w{1,9}!|[^\s,!:;][^,!:;\n]{0,40}?)(?=[ \t]{0,2}(?:[,!:;\n]|\.(?:\s|$)|$))/.exec(own.slice(start + hello.end + title, start + LONGEST_CALL)) ?? [] : [];
  const at = start + (hello?.end ?? 0) + title + gap.indexOf(text);
  return text === '' ? undefined : { text, start: at, end: at + text.length };
}

/** How far "Mr." or "Frau Dr." reaches behind the words of greeting. */
function titleAt(rest: string): number {
  let end = 0;
  for (let i = 0; i < MOST_TITLES; i++) {
    const gap = /^[ \t]{1,3}/.exec(rest.slice(end))?.[0].length ?? 0;
    const title = phrases.flatMap(({ titles }) => findFirst(rest.slice(end + gap), titles) ?? []).filter((hit) => hit.start === 0).sort((a, b) => b.end - a.end)[0];
    if (!title || gap === 0) break;
    end += gap + title.end;
    if (rest.charAt(end) === '.') end++;
  }
  return /^[ \t]{1,3}\S/.test(rest.slice(end)) ? end : 0;
}

function kindOf(text: string, { people: [person] }: HoldFacts): Artefact | undefined {
  if (!person) return undefined;
  const folded = fold(text);
  const local = person.address.slice(0, Math.max(0, person.address.lastIndexOf('@')));
  if (MAILBOX.test(folded)) return 'mailbox';
  if ((folded === local && /[\d._]/.test(local)) || folded === person.address || folded.replace(/^www\./, '') === domainOf(person.address)) return 'handle';
  if (FIRM.test(folded) || isFirmOf(person, folded)) return 'firm';
  return isCapitals(text) && !isWrittenSo(text, person) ? 'capitals' : undefined;
}

/** "Hi Northwind," to somebody who has a name, and another one. */
function isFirmOf({ name, names, address, organisation }: Person, folded: string): boolean {
  const isNamed = name !== '' && !name.includes('@') && !ROLES.test(address);
  return isNamed && folded.replace(/[\s&'.-]/g, '') === firmLabel(organisation) && !folded.split(/[\s-]/).some((word) => names.includes(word));
}

function isCapitals(text: string): boolean {
  return text.length >= SHORTEST_CAPITALS && !/[^\s'\-A-Z\u00c0-\uffff]/.test(text) && text === text.toUpperCase() && text !== text.toLowerCase() && /[AEIOUY\u00c0-\u00ddАЕИОУЪЮЯ]/.test(text);
}

/** Without a name beside the address nobody can tell how they write it: initials are the rule there. */
function isWrittenSo(text: string, { name }: Person): boolean {
  return name === '' || name.includes('@') || name.includes(text) || name === name.toUpperCase();
}

function isShouted(own: string): boolean {
  const letters = own.replace(/[^a-z]/gi, '');
  return letters.replace(/[^A-Z]/g, '').length > MOST_CAPITALS * letters.length;
}
