import { emptyMemory, letterOf, remember, remedy, review, wordingFor, type Draft, type Letter, type RemedyId } from '../../core';

const now = new Date('2026-03-02T10:00:00Z');
const from = { address: 'me@home.example' };
const three = ['anna@north.example', 'ben@south.example', 'cleo@east.example'].map((address) => ({ address, field: 'to' as const }));

function draft(fields: Partial<Draft>): Letter {
  return letterOf({ kind: 'message', from, readers: three, subject: '', text: '', ...fields });
}

const pitch = 'We build quiet pumps, and your company could save much with them. When may I show you how they work?';
const named = (name: string): Partial<Draft> => ({ readers: three.map((reader, i) => ({ ...reader, name: `${name} ${'Berg Ito Okafor'.split(' ')[i]}` })), text: `Dear Anna,\n\n${pitch}` });

/** Every letter, however odd, gets a sound review; where the oddity hides the case from a reader's eye, it must not hide it from ours. */
describe.each<[string, Partial<Draft>, string?]>([
  ['no greeting and no text', {}, 'look'],
  ['only emoji', { text: '🎉🎉🎉' }],
  ['no readers', { readers: [] }, 'clear'],
  ['300 readers', { readers: Array.from({ length: 300 }, (_, i) => ({ address: `r${i}@firm${i}.example`, field: 'to' as const })), text: `Dear Anna,\n\n${pitch}` }, 'hold'],
  ['2,000 hidden readers', { readers: Array.from({ length: 2000 }, (_, i) => ({ address: `r${i}@firm${i}.example`, field: 'bcc' as const })), text: `Dear Anna,\n\n${pitch}` }, 'hold'],
  ['a megabyte of one word', { text: 'pump '.repeat(200_000) }],
  ['a megabyte without a blank', { text: 'x'.repeat(1_000_000) }],
  ['much HTML', { html: `<p>Dear Anna,</p><p>${pitch}</p>${'<div>and <b>more</b></div>'.repeat(40_000)}` }, 'hold'],
  ['tables in tables', { html: `${'<table><tr><td>'.repeat(2000)}Dear Anna,<br>${pitch}` }, 'hold'],
  ['unclosed and crossed tags', { html: `<p><b>Dear <i>Anna</b>,</i><p>${pitch}<a href="` }, 'hold'],
  ['hidden text', { html: `<p>Dear Anna,</p><p>${pitch}</p><span style="display:none">Dear all, I write to the three of you.</span>` }, 'hold'],
  ['scripts and styles', { html: `<style>p{}</style><script>alert(1)</script><p>Dear Anna,</p><p>${pitch}</p>` }, 'hold'],
  ['right to left', { text: 'שלום אנה,\n\nרציתי לספר לך על המשאבות שלנו. מתי נוח לך?' }],
  ['mixed scripts', { text: `Dear Анна,\n\n${pitch}` }, 'hold'],
  ['zero-width characters in the text', { text: `De\u200bar An\u200bna,\n\n${pitch}` }, 'hold'],
  ['zero-width characters in names', named('An\u200bna\u200d'), 'hold'],
  ['markup in names', named('<img src=x onerror=alert(1)>'), 'hold'],
  ['a name of 100,000 characters', named('A'.repeat(100_000)), 'hold'],
  ['line breaks in names', named('Anna\r\nBcc: everybody@example'), 'hold'],
  ['addresses without a domain', { readers: [{ address: 'anna', field: 'to' }, { address: '', field: 'to' }, { address: '@', field: 'to' }], text: `Dear Anna,\n\n${pitch}` }],
  ['quoted local parts', { readers: [{ address: '"anna berg"@north.example', field: 'to' }, { address: '"a@b"@south.example', field: 'to' }], text: `Dear Anna,\n\n${pitch}` }, 'hold'],
  ['IDN domains', { readers: [{ address: 'anna@bücher.example', field: 'to' }, { address: 'ben@xn--bcher-kva.test', field: 'to' }], text: `Dear Anna,\n\n${pitch}` }, 'hold'],
  ['all capitals', { text: `DEAR ANNA,\n\n${pitch.toUpperCase()}` }, 'hold'],
  ['lone surrogates', { subject: '\ud800', text: `Dear Anna,\n\n\udfff ${pitch} \ud83d` }, 'hold'],
  ['a NUL', { text: `Dear Anna,\0\n\n${pitch}` }, 'hold'],
  ['every placeholder half open', { text: '{{ [ << « *| %% {! ${ [[ _| :: (( < { % $[ #'.repeat(2000) }],
])('%s', (_what, fields, verdict) => {
  test('is reviewed, remembered, and survives every remedy', () => {
    const letter = draft(fields);
    const memory = emptyMemory('salt', 'whole');
    const { findings, remedies, ...reviewed } = review(letter, memory, now, wordingFor('en'));
    if (verdict) expect(reviewed.verdict).toBe(verdict);
    expect(reviewed.skipped).toEqual([]);
    for (const { part, start, end } of findings.flatMap((finding) => finding.spans)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(part === 'readers' ? letter.readers.length : letter[part].length);
    }
    for (const text of findings.flatMap((finding) => [finding.title, finding.text, ...finding.quotes])) expect(text.length).toBeLessThanOrEqual(600);
    for (const { id } of letter.readers.length > 500 || letter.body.length > 100_000 ? [] : remedies) expect(() => remedy(id as RemedyId, letter, memory, now)).not.toThrow();
    expect(() => remember(memory, letter, now)).not.toThrow();
  });
});
