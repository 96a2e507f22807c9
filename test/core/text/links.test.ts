import { linksIn } from '../../../core/text/links';
import { unmark } from '../cases';

/** The text, its links in ⟦⟧; of each its kind, '+' where it is explained, and the line that leads to it. */
test.each([
  ['', ''], ['a boat and a kiln', ''], ['north.example/boats', ''],
  ['⟦https://north.example/a?b=c#d⟧', 'link ""'], ['⟦http://north.example⟧', 'link ""'], ['⟦www.north.example⟧', 'link ""'], ['ftp://north.example', ''], ['https://', ''], ['www.', ''],
  ['<⟦https://north.example⟧>', 'link ""'], ['"⟦https://north.example⟧"', 'link ""'], ["'⟦https://north.example⟧'", 'link ""'], ['(⟦https://north.example⟧)', 'link ""'], ['[⟦https://north.example⟧]', 'link ""'], ['⟦https://north.example⟧\n⟦www.south.example⟧', 'link ""; link "https://north.example"'],
  [`⟦https://${'a'.repeat(500)}⟧a`, 'link ""'],

  ['⟦https://www.youtube.com/a⟧', 'video ""'], ['⟦https://youtu.be/a⟧', 'video ""'], ['⟦https://vimeo.com/a⟧', 'video ""'], ['⟦https://loom.com/a⟧', 'video ""'], ['⟦https://vidyard.example⟧', 'video ""'], ['⟦https://wistia.example⟧', 'video ""'], ['⟦https://tiktok.com/a⟧', 'video ""'],
  ['⟦https://calendly.com/a⟧', 'calendar ""'], ['⟦https://cal.com/a⟧', 'calendar ""'], ['⟦https://cal.com⟧', 'link ""'], ['⟦https://meetings.hubspot.com/a⟧', 'calendar ""'], ['⟦https://savvycal.com/a⟧', 'calendar ""'], ['⟦https://a.youcanbook.me⟧', 'calendar ""'], ['⟦https://calendar.app.google/a⟧', 'calendar ""'],
  ['⟦https://outlook.office365.com/book/a⟧', 'calendar ""'], ['⟦https://outlook.office.com/owa/calendar/a⟧', 'calendar ""'], ['⟦https://outlook.office.com/mail/a⟧', 'link ""'],

  // Three words beside it tell what it is.
  ['see the boats ⟦https://north.example⟧', 'link + ""'], ['the boats ⟦https://north.example⟧', 'link ""'], ['⟦https://north.example⟧ shows the boats', 'link + ""'], ['⟦https://north.example⟧ shows boats', 'link ""'], ['⟦https://north.example⟧ shows boat a', 'link + ""'], ['see ⟦https://north.example⟧ and row', 'link + ""'], ['see ⟦https://north.example⟧ boats', 'link ""'],
  ['⟦https://north.example⟧ ⟦https://south.example⟧', 'link ""; link ""'], ['⟦https://youtu.be/a⟧ ⟦https://north.example⟧', 'video ""; link ""'], ['⟦https://north.example⟧ boats ⟦https://south.example⟧', 'link ""; link ""'],
  ['⟦https://north.example⟧\nshows the boats', 'link ""'], ['⟦https://north.example⟧ shows the boats\nin may', 'link + ""'], ['⟦https://north.example⟧ boats\nin may', 'link ""'], ['the boats\nsee ⟦https://north.example⟧', 'link "the boats"'],

  // So do three on the line above, or a colon or a question wherever it stands.
  ['see the boats\n⟦https://north.example⟧', 'link + "see the boats"'], ['the boats\n⟦https://north.example⟧', 'link "the boats"'], ['see the boats\n\n⟦https://north.example⟧', 'link "see the boats"'], ['see the boats \n⟦https://north.example⟧', 'link "see the boats"'],
  ['boats:\n⟦https://north.example⟧', 'link + "boats:"'], ['boats?\n\n\n⟦https://north.example⟧', 'link + "boats?"'], ['boats: in may\n⟦https://north.example⟧', 'link + "boats: in may"'], ['boats: may\n⟦https://north.example⟧', 'link "boats: may"'], ['boats.\n⟦https://north.example⟧', 'link "boats."'],
  ['hello\nsee the boats\n\n  ⟦https://north.example⟧', 'link "see the boats"'], ['see the boats\n⟦https://north.example⟧ here\n⟦https://south.example⟧', 'link + "see the boats"; link "https://north.example here"'],
])('%j links %s', (marked, says) => {
  const { text, spans } = unmark(marked);
  const links = linksIn(text);
  expect(links.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  expect(links.map(({ kind, isExplained, lead }) => `${kind}${isExplained ? ' +' : ''} "${text.slice(lead.start, lead.end)}"`).join('; ')).toBe(says);
});

test.each([[19, 19], [20, 20], [21, 20]])('of %d links, %d are read', (count, read) => {
  expect(linksIn('https://north.example\n'.repeat(count))).toHaveLength(read);
  expect(linksIn('https://north.example')).toHaveLength(1);
});
