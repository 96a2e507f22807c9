import { fc, runs } from '../../properties';
import { editHtml, editText, plain, tidy, type Edit, type Run } from '../../../core/text/plain';

describe('what a reader sees', () => {
  test.each([
    ['paragraphs are set apart', '<p>Dear Ada,</p>\n<p>thank <b>you</b>.</p>', 'Dear Ada,\n\nthank you.'],
    ['Gmail writes lines as divs', '<div dir="ltr">Hi<div><br></div><div>one &amp; two</div><div>three<br></div></div>', 'Hi\n\none & two\nthree'],
    ['Outlook writes lines as paragraphs without margin', '<p class=MsoNormal>One<o:p></o:p></p>\n<p class=MsoNormal>two</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>\n<p class=MsoNormal>three</p>', 'One\ntwo\n\nthree'],
    ['a margin taken away by style', '<p style="margin: 0px">One</p><p style="margin:0cm 0cm 0.0001pt">two</p><p>three</p>', 'One\ntwo\n\nthree'],
    ['an empty paragraph between two makes no second gap', '<p>One</p><p>&nbsp;</p><p>two</p><p></p><p>three</p>', 'One\n\ntwo\n\nthree'],
    ['<br> breaks, and once at the end of a block', 'a<br>b<br/><br>c<div>d<br></div>e', 'a\nb\n\nc\nd\ne'],
    ['blanks collapse across elements', '  a \n b<i> c</i> <b> d </b>', 'a b c d'],
    ['no-break spaces stay as blanks', 'a&nbsp;&nbsp;b\u00a0c &#160;d', 'a  b c  d'],
    ['preformatted text keeps its lines', '<pre>a\n  b\r\n\r\nc</pre>d', 'a\n  b\n\nc\n\nd'],
    ['scripts, styles, heads, titles, templates and comments say nothing', '<head><title>t</title><style>p{}</style></head><body>a<!-- b --><script>c</script><template>d</template><!--[if mso]>e<![endif]-->', 'a'],
    ['a head that is never closed', '<head><meta x><p>seen', 'seen'],
    ['text ends a head, in whatever it stands', '<head><noscript>a<head><head><div>b', 'a\nb'],
    ['a second letter pasted whole', 'a<html><head><title>t</title><style>p{}</style></head><body><p>b</p>', 'a\n\nb'],
    ['hidden text', '<div style="display: none">a</div><span style="font-size:0px">b</span><p hidden>c</p><i style="visibility:hidden">d</i><b style="mso-hide:all">e</b><span style="color:red; DISPLAY : NONE !important">f</span>g', 'g'],
    ['hidden paragraphs end where the next begins', '<p hidden>a<p>b', 'b'],
    ['what only looks hidden is read', '<span style="font-size:0.9em">a</span><span style="font-size:10px">b</span>', 'ab'],
    ['cells are set apart', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', 'a\tb\nc\td'],
    ['lists are lines', '<ul><li>one<li>two<ol><li>three</ol></ul>', 'one\ntwo\nthree'],
    ['entities', '&lt;b&gt; &copy; &eacute; &#x1F600; &bogus; &amp', '<b> © é 😀 &bogus; &'],
    ['links give their text, pictures nothing', 'see <a href="https://x.example">this</a><img alt="smile" src=x>', 'see this'],
    ['what has no width is gone, joiners stay', 'a\u200bb\u00adc&shy;d\ufeff &zwj;', 'abcd \u200d'],
    ['letters are composed, across elements too', 'u\u0308ber e&#x301; o<b>\u0308</b>x', 'über é öx'],
    ['tags never closed, or closed twice', '<div><b>a</i></div></div><p>b</p></p>c', 'a\n\nb\n\nc'],
    ['a tag cut short', 'a<div class="', 'a'],
    ['no HTML at all', 'a < b & c', 'a < b & c'],
    ['nothing', '', ''],
  ])('%s', (_what, html, text) => expect(plain(html).text).toBe(text));

  test.each([
    ['a\r\nb\rc\0', 'a\nb\nc '],
    ['e\u0301\u00a0x\u200b', 'é x'],
  ])('plain text of a host: %j', (text, expected) => expect(tidy(text)).toBe(expected));
});

/** Marks as ⟦quote⟧ and ⟪signature⟫ in the text. */
function marked(html: string): string {
  const { text, marks } = plain(html);
  const edits = marks.flatMap(({ kind, start, end }) => [
    { start, end: start, text: kind === 'quote' ? '⟦' : '⟪' }, { start: end, end, text: kind === 'quote' ? '⟧' : '⟫' },
  ]);
  return editText(text, edits.sort((a, b) => a.start - b.start));
}

test.each([
  ['Gmail', '<div>Mine</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On day, Bo wrote:<br></div><blockquote class="gmail_quote">old</blockquote></div>', 'Mine\n\n⟦On day, Bo wrote:⟧\n⟦old⟧'],
  ['Gmail, answers between', '<div class="gmail_quote"><blockquote class="gmail_quote">old</blockquote><div>mine</div><blockquote class="gmail_quote">older</blockquote></div>', '⟦old⟧\nmine\n⟦older⟧'],
  ['Gmail, passed on', '<div>Mine</div><div class="gmail_quote"><div>---------- Forwarded message ---------</div>old</div>', 'Mine\n⟦---------- Forwarded message ---------\nold⟧'],
  ['Gmail, signature', 'Mine<div><br></div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Bo</div>', 'Mine\n\n⟪--⟫\n⟪Bo⟫'],
  ['Outlook', 'Mine<div id="Signature">Bo</div><div id="appendonsend"></div><hr><div><b>From:</b> Al</div><div>old</div>', 'Mine\n⟪Bo⟫\n⟦From: Al\nold⟧'],
  ['Outlook mobile', 'Mine<div id="ms-outlook-mobile-signature">Get it</div><div id="divRplyFwdMsg">From: Al</div>old', 'Mine\n⟪Get it⟫\n⟦From: Al\nold⟧'],
  ['Thunderbird', 'Mine<div class="moz-cite-prefix">Am Tag schrieb Bo:</div><blockquote type="cite">old</blockquote><div class="moz-signature">-- <br>Bo</div>', 'Mine\n⟦Am Tag schrieb Bo:⟧\n\n⟦old⟧\n⟪--\nBo⟫'],
  ['an indented paragraph is no quote', 'Mine<blockquote style="margin:0 0 0 40px">mine too</blockquote>', 'Mine\nmine too'],
])('marks of %s', (_host, html, expected) => expect(marked(html).replace(/\n\n⟦old⟧/, '\n⟦old⟧')).toBe(expected.replace(/\n\n⟦old⟧/, '\n⟦old⟧')));

describe('edits in the HTML', () => {
  test.each([
    ['a word in bold stays bold', '<p>Dear <b>Ada</b>,</p>', [[5, 8, 'Bo']], '<p>Dear <b>Bo</b>,</p>'],
    ['what is written is escaped', '<p>a</p>', [[1, 1, ' <b> & "c"\n\nd']], '<p>a &lt;b&gt; &amp; &quot;c&quot;<br><br>d</p>'],
    ['two lines become one', '<p>Ab</p>\n<p>Cd</p>', [[1, 5, '']], '<p>Ad</p>'],
    ['a paragraph goes with its tags, a picture stays', '<div>a</div><div>b<img src=x></div><div>c</div>', [[1, 3, '']], '<div>a<img src=x></div><div>c</div>'],
    ['an empty line is written into', '<div>a</div><div><br></div><div>b</div>', [[2, 2, 'x']], '<div>a</div><div>x<br></div><div>b</div>'],
    ['hidden parts stay hidden', 'a<div style="display:none">secret</div><div>b</div>', [[0, 3, 'x']], 'x<div style="display:none">secret</div><div></div>'],
    ['an entity is one piece', 'a&nbsp;b &amp;c', [[4, 5, 'and']], 'a&nbsp;b andc'],
    ['a bare sign does not become an entity', 'a &; lt;', [[3, 5, '']], 'a &<!---->lt;'],
    ['a head begun in a head that text has left', '<head>&amp;<head>seen', [[0, 1, '']], '<head><head>seen'],
    ['a block in a head that text has left', '<head>a<head><div>seen', [[0, 2, '']], '<head><head><div>seen'],
    ['an empty letter', '<html><body></body></html>', [[0, 0, 'x']], '<html><body>x</body></html>'],
  ] as const)('%s', (_what, html, edits, expected) => {
    expect(editHtml(html, edits.map(([start, end, text]) => ({ start, end, text })))).toBe(expected);
  });

  const word = fc.constantFrom('Dear Ada', 'a', 'x & y', '<i>', 'две думи', '😀', 'e\u0301', '"q"', '&', 'lt;', '<');
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const inline = fc.oneof(word.map(escape), word.map((w) => `<b>${escape(w)}</b>`), word.map((w) => `<a href=x>${escape(w)}</a> `), fc.constant('&nbsp;'), fc.constant('<br>'));
  const line = fc.array(inline, { maxLength: 4 }).map((all) => all.join(' '));
  const host = fc.constantFrom((l: string) => `<div>${l || '<br>'}</div>`, (l: string) => `<p>${l}</p>\n`, (l: string) => `<p class=MsoNormal>${l}<o:p></o:p></p>`);
  const letter = fc.tuple(host, fc.array(line, { maxLength: 6 })).map(([wrap, lines]) => lines.map(wrap).join(''));
  const scrap = fc.constantFrom('<div>', '</div>', '<p>', '</p>', '<b>', '</b>', '<li>', '<ul>', '<pre>', '</pre>', '<td>', '<br>', '<p hidden>', '<style>', '</style>', '<!--', '-->', '&', '&amp;', '<', '>', '"', ' ', '\n', 'a', 'B c', '\u0301', 'й', '\ud800', '\udc00', '&#xD800;', '&nbsp;', '<a href="', 'lt;', '\u{2F800}', 'a\u0315\u0300', '</br>', '<title>', '<head>', '</head>', '<noscript>', '<script>', '</script>', '<div hidden>', '<td>', '<table>', '<textarea>', '<img>');
  const anything = fc.oneof(fc.array(scrap, { maxLength: 30 }).map((all) => all.join('')), fc.string({ unit: 'binary' }));
  const cuts = fc.array(fc.tuple(fc.nat(60), fc.nat(8), fc.oneof(fc.constant(''), word, fc.constantFrom('\n', 'x\n\ny', ' a', 'b '))), { maxLength: 3 });
  const editsIn = (text: string, all: [number, number, string][]): Edit[] => {
    let at = 0;
    return all.map(([gap, length, written]) => {
      const start = whole(text, Math.min(text.length, at + gap % (text.length + 1)));
      const end = whole(text, Math.min(text.length, start + length));
      at = end;
      return { start, end, text: written };
    });
  };
  const whole = (text: string, at: number): number => ((text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at + 1 : at);
  const squeezed = (text: string): string => text.normalize('NFC').replace(/[ \t]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n').trim();

  test('in letters as hosts write them, the text is the edited text', () => {
    fc.assert(fc.property(letter, cuts, (html, all) => {
      const { text } = plain(html);
      const edits = editsIn(text, all);
      expect(squeezed(plain(editHtml(html, edits)).text)).toBe(squeezed(editText(text, edits)));
    }), runs(2000));
  });

  test('in any HTML, no letter is lost or made', () => {
    fc.assert(fc.property(anything, cuts, (html, all) => {
      const { text } = plain(html);
      const edits = editsIn(text, all);
      expect(plain(editHtml(html, edits)).text.replace(/\s/g, '').normalize('NFC')).toBe(editText(text, edits).replace(/\s/g, '').normalize('NFC'));
    }), runs(5000));
  });

  test('no edit, no change', () => {
    fc.assert(fc.property(anything, (html) => expect(editHtml(html, [])).toBe(html)));
  });

  test('runs are in order, lie within both texts, and say the same', () => {
    fc.assert(fc.property(anything, (html) => {
      const { text, runs, marks } = plain(html);
      expect(text.normalize('NFC')).toBe(text);
      runs.reduce((before, run) => {
        expect(run.text).toBeGreaterThanOrEqual(before.text + before.length);
        expect(run.html).toBeGreaterThanOrEqual(before.html + before.htmlLength);
        if (run.length === run.htmlLength && run.length > 1 && !run.isWhole) expect(tidy(html.slice(run.html, run.html + run.htmlLength)).replace(/\s/g, ' ')).toBe(text.slice(run.text, run.text + run.length).replace(/\s/g, ' '));
        return run;
      }, { text: 0, length: 0, html: 0, htmlLength: 0 } as Run);
      for (const { start, end } of marks) expect(0 <= start && start < end && end <= text.length).toBe(true);
    }), runs(3000));
  });
});

test.each([
  ['deep nesting', '<div><b>'.repeat(2000) + 'x'],
  ['very deep nesting', '<b>'.repeat(300_000) + 'x'],
  ['ends of nothing', '</x>'.repeat(300_000) + 'x'],
  ['one endless entity', '&'.repeat(300_000) + 'x'],
  ['one endless tag', 'x<a ' + 'b '.repeat(300_000)],
])('hostile HTML is read: %s', (_what, html) => expect(plain(html).text.endsWith('x')).toBe(true));
