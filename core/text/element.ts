/** Where a host's own marks say that text is quoted, or a signature: [start, end) of the plain text. */
export interface Mark {
  readonly kind: 'quote' | 'signature';
  readonly start: number;
  readonly end: number;
}

/** What an element does to the text in it. */
export interface Effect {
  /** Nothing at all. */
  readonly isPlain: boolean;
  readonly isBlock: boolean;
  readonly hasMargin: boolean;
  readonly isHidden: boolean;
  readonly isPre: boolean;
  readonly isList: boolean;
  readonly isCell: boolean;
  /** `container`: a quote unless it holds blockquotes; `rest`: everything from here on is quoted. */
  readonly mark?: 'quote' | 'blockquote' | 'container' | 'rest' | 'signature';
}

const BLOCK = setOf('address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul');
const MARGIN = setOf('blockquote dl h1 h2 h3 h4 h5 h6 ol p pre ul');
/** Never shown, or shown as a form field, or read as raw text in which an edit would not be understood. */
const UNSHOWN = setOf('script style template title iframe xmp plaintext noembed noframes textarea select datalist object');
const LIST = setOf('ul ol dl');
const PLAIN: Effect = { isPlain: true, isBlock: false, hasMargin: false, isHidden: false, isPre: false, isList: false, isCell: false };
const LONGEST_STYLE = 2000;

type Attributes = Readonly<Record<string, string>>;

export function effectOf(name: string, attributes: Attributes): Effect {
  const style = styleOf(attributes);
  const mark = markOf(name, attributes);
  const effect: Effect = {
    isPlain: false,
    isBlock: BLOCK.has(name),
    hasMargin: MARGIN.has(name) && mark === undefined && !isMarginless(style, attributes),
    isHidden: UNSHOWN.has(name) || 'hidden' in attributes || hides(style),
    isPre: name === 'pre' || style.includes(';white-space:pre;') || style.includes(';white-space:pre-wrap;'),
    isList: LIST.has(name),
    isCell: name === 'td' || name === 'th',
    ...(mark ? { mark } : {}),
  };
  return effect.isBlock || effect.isHidden || effect.isPre || effect.isCell || mark ? effect : PLAIN;
}

/** Lower case, one ";" before and after every declaration, no blanks round ":" and ";". */
function styleOf({ style }: Attributes): string {
  return style === undefined ? '' : `;${style.slice(0, LONGEST_STYLE).toLowerCase().replace(/\s+/g, ' ').replace(/!important/g, '').split(';').map((one) => one.split(':').map((part) => part.trim()).join(':')).join(';')};`;
}

function hides(style: string): boolean {
  return style !== '' && (style.includes(';display:none;') || style.includes(';visibility:hidden;') || style.includes(';mso-hide:all;') || /;font-size:0(?:px|pt|em|rem|%)?;/.test(style));
}

/** Outlook's paragraphs are single lines: the style sheet takes their margin away, or the style attribute does. */
function isMarginless(style: string, attributes: Attributes): boolean {
  if (/^Mso(?:Normal|PlainText|NoSpacing|ListParagraph)/.test(attributes.class ?? '')) return true;
  const margin = /;margin:([^;]{1,80});/.exec(style)?.[1];
  if (margin !== undefined) return [0, 2].every((side) => (margin.split(' ')[side] ?? '0').startsWith('0'));
  return style.includes(';margin-top:0') && style.includes(';margin-bottom:0');
}

/** Marks seen in mails written with Gmail, Outlook, Thunderbird, Apple Mail, Yahoo, Proton and Tuta. */
function markOf(name: string, { id = '', class: classes = '', type }: Attributes): Effect['mark'] {
  if (id === 'divRplyFwdMsg' || id === 'appendonsend') return 'rest';
  if (id === 'Signature' || id === 'ms-outlook-mobile-signature') return 'signature';
  if (name === 'blockquote' && type === 'cite') return 'blockquote';
  if (classes === '') return undefined;
  const has = (one: string): boolean => ` ${classes} `.includes(` ${one} `);
  if (has('gmail_quote')) return name === 'blockquote' ? 'blockquote' : 'container';
  if (has('gmail_attr') || has('moz-cite-prefix') || has('yahoo_quoted') || has('protonmail_quote') || has('tutanota_quote')) return 'quote';
  if (has('gmail_signature') || has('gmail_signature_prefix') || has('moz-signature') || has('protonmail_signature_block')) return 'signature';
  return undefined;
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}
