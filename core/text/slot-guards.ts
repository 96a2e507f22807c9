/** Where marks mean something else than a slot: programs, addresses of the web, other people's brackets. */

/** Fewer signs than this may stand in anybody's letter. */
const FEWEST_SIGNS = 3;
/** So much of a line is looked at on either side. */
const FARTHEST = 200;
/** Calls, options, paths, variables, prompts, ends of statements, files: what a mail about programs has. */
const SIGN = /\w\(\)|(?:^|\s)--?[a-z][\w-]{0,30}=|\s--[a-z]{2,20}-[a-z]|(?:^|\s)[~.]?\/\w{1,60}\/\w|[$%]\{?\w{0,30}_\w|(?:\);|\{)[ \t]{0,9}$|^[ \t]{0,20}[#$%] [a-z]|=>|==|&&|<\/\w{1,60}>|\b\w{1,60}\.(?:py|js|ts|c|h|cf|pm|pl|sh|conf|xml|json|rpm|spec|tar|gz)\b|^[ \t]{0,20}[a-z_]\w{0,60}=\S/gm;
const COMMAND = /^\s*(?:echo|export|cd|rm|mv|cp|sudo|set|printf?|cat|grep|chmod|curl|git|npm)\s/;
const CODE_LINE = /[;{]\s*$|^\s*(?:[#>}]|\$[^{]|\/\/|\w+\(|=[^\s=(]{2,30}\()|`|=>|==|\w\(\)|<\/\w+>/;
/** "Cher(e) [Prénom]," begins as a call would. */
const BOTH_GENDERS = /^[ \t]{0,20}\w{1,40}\((?:[aerno]|as|es|in|ne)\) /;
/** What a page's source shows of its bold words, in a letter taken from there. */
const EMPHASIS = /<\/?(?:strong|em|[biu])>/g;
const OPTION = /(?:^|[\s"'(])--?\w[\w-]{0,30}[ =]$/;

/** A mail about programs, where brackets of any kind are the matter itself. */
export function isTechnical(text: string): boolean {
  SIGN.lastIndex = 0;
  let signs = 0;
  while (signs < FEWEST_SIGNS && SIGN.exec(text)) signs++;
  return signs >= FEWEST_SIGNS;
}

/** On a line of a program, or run together with what stands around it: a developer's mail, a Markdown link. */
export function isInCode(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  const head = before.slice(before.lastIndexOf('\n') + 1);
  const line = head + text.slice(start, end) + (text.slice(end, end + FARTHEST).split('\n')[0] ?? '');
  if (CODE_LINE.test(line.replace(BOTH_GENDERS, 'x ').replace(EMPHASIS, '')) || COMMAND.test(line) || OPTION.test(head)) return true;
  return /(?:[\w)%\]]|\S[$#])$/.test(head) || /^(?:[([@]|-[[<{])/.test(text.slice(end, end + 2));
}

/** Inside an address of the web: "%20" and braces mean something else there. */
export function isInLink(text: string, start: number): boolean {
  return /(?:https?:\/\/|www\.|mailto:)\S{0,110}$/.test(text.slice(Math.max(0, start - 120), start));
}

/** So far away a quotation may begin and end. */
const LONGEST_QUOTE = 80;

/** Inside quotation marks together with words of its own: somebody's text, told to the reader. */
export function isQuoted(text: string, start: number, end: number): boolean {
  const head = (text.slice(Math.max(0, start - LONGEST_QUOTE), start).split('\n').pop() ?? '');
  const tail = text.slice(end, end + LONGEST_QUOTE).split('\n')[0] ?? '';
  const before = /["“„«]([^"“”„«»]{0,80})$/.exec(head);
  const after = /^([^"“”„«»]{0,80})["“”»]/.exec(tail);
  if (!before || !after || (before[0].startsWith('"') && head.split('"').length % 2 === 1)) return false;
  return /[^\s\d.,:;!?-]{2}/.test(`${before[1] ?? ''} ${after[1] ?? ''}`);
}

/** "[ ] yes [X] no": a form, where a cross is an answer. */
export function hasEmptyBox(text: string): boolean {
  return /\[[ \t\u00a0]?\]/.test(text);
}
