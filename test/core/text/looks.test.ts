import { looksOf } from '../../../core/text/looks';
import { plain } from '../../../core/text/plain';

/** Each stretch of the text with its look: "words [what is said of them]", and whether it is a link or heading. */
const shown = (html: string): string[] => {
  const page = plain(html);
  return looksOf(html, page).map(({ start, end, style, isLink }) => `${page.text.slice(start, end)} [${style.split('|').filter((one) => one !== '').join('|')}]${isLink ? ' link' : ''}`);
};
/** What is said of the one word of a span with such a style. */
const styleOf = (style: string): string => looksOf(`<span style="${style}">a</span>`, plain(`<span style="${style}">a</span>`)).map((look) => look.style).join();

test.each<[string, string, string[]]>([
  ['nothing said', '<p>a</p>', ['a []']],
  ['bold by name', 'a<b>b</b>c<strong>d</strong>', ['a []', 'b [bold]', 'c []', 'd [bold]']],
  ['slant by name', '<i>a</i>b<em>c</em>', ['a [italic]', 'b []', 'c [italic]']],
  ['both', '<b>a<i>b</i>c</b>', ['a [bold]', 'b [bold|italic]', 'c [bold]']],
  ['by style', '<span style="font-weight: bold">a</span>b', ['a [bold]', 'b []']],
  ['inherited', '<div style="color:red"><p>a<b>b</b></p></div>c', ['a [red]', 'b [red|bold]', 'c []']],
  ['taken back', '<b>a<span style="font-weight:normal">b</span></b>', ['a [bold]', 'b []']],
  ['a style outdoes the name', '<b style="font-weight:400">a</b>', ['a []']],
  ['a font element', '<font face="Arial, sans-serif" size=2 color="#FF0000">a</font>b', ['a [arial|2|#ff0000]', 'b []']],
  ['a font element that says one thing', '<font color=red>a</font>', ['a [red]']],
  ['attributes of other elements', '<span face=Arial size=2 color=red>a</span>', ['a []']],
  ['what is left open ends with what it stands in', '<div><b>a</div>b', ['a [bold]', 'b []']],
  ['a picture and a break between', '<b>a<br>b<img src=x>c</b>d', ['a [bold]', '\n [bold]', 'b [bold]', 'c [bold]', 'd []']],
  ['a link', 'a<a href=x>b</a>c', ['a []', 'b [] link', 'c []']],
  ['what is in a link', '<a href=x>a<b>b</b></a>', ['a [] link', 'b [bold] link']],
  ['a heading', '<h1>a</h1><h6>b</h6><hr>c', ['a [] link', 'b [] link', 'c []']],
  ['a head is none', '<header>a</header>', ['a []']],
])('%s', (_what, html, expected) => expect(shown(html)).toEqual(expected));

test.each([
  ['font-family: Arial', 'arial|||||'], ["font-family:'Times New Roman',serif", 'timesnewroman|||||'], ['font-size:12pt', '|12pt||||'], ['color: #C00', '||#c00|||'], ['background:yellow', '|||yellow||'],
  ['background-color:yellow', '|||yellow||'], ['font-weight:bold', '||||bold|'], ['font-style:italic', '|||||italic'], ['COLOR : Red !important', '||red|||'], ['color:red;color:blue', '||blue|||'],
  ['color:red;font-size:10pt', '|10pt|red|||'], ['color', '|||||'], ['', '|||||'], ['margin:0', '|||||'], [':red', '|||||'], ['color:', '|||||'],
])('%j is %j', (style, expected) => expect(styleOf(style)).toBe(expected));

test.each([
  ['font-size:16px', 'font-size:12pt'], ['font-size:12.0pt', 'font-size:12pt'], ['font-size:13.33px', 'font-size:10pt'], ['font-size:11px', 'font-size:8.5pt'],
  ['font-weight:700', 'font-weight:bold'], ['font-weight:600', 'font-weight:bold'], ['font-weight:bolder', 'font-weight:bold'], ['font-weight:400', 'font-weight:normal'],
  ['color:#000', 'color:black'], ['color:rgb(34, 34, 34)', 'color:#222'], ['background:#ffffff', 'background:white'], ['background:none', 'background:transparent'], ['color:inherit', 'color:windowtext'],
  ['font-family:Arial,Helvetica', 'font-family:&quot;Arial&quot;'],
])('%j looks like %j', (one, other) => expect(styleOf(one)).toBe(styleOf(other)));

test.each([
  ['font-size:12px', 'font-size:12pt'], ['font-size:1.5em', 'font-size:1.5pt'], ['font-size:large', ''], ['color:red', 'color:blue'], ['color:red', 'background:red'], ['font-family:Arial', 'font-family:Georgia'], ['font-size:11pt', 'font-size:11.5pt'],
  ['font-size:120pt', 'font-size:12pt'], ['font-size:x16px', 'font-size:16px'], ['font-size:16pxx', 'font-size:16px'],
])('%j looks unlike %j', (one, other) => expect(styleOf(one)).not.toBe(styleOf(other)));
