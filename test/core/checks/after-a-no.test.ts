import { checkTable } from './table';

const anna = ['Anna Berg <anna.berg@north.example>'];
const sells = 'Hi Anna,\n\nI understand. May I still reach out with our special offer? Our solution would help your company to save time and money from the first day.\n\nSam';
const plain = 'Dear Anna,\n\nhere is the list of the songs for the spring concert, with the page in the blue book beside each of them, and the names of those who sing the small parts.\n\nSam';
const thanks = 'Hi Anna,\n\nthank you for telling me. All the best for the spring!\n\nSam';
const head = 'On Mon, 2 Mar 2026 at 09:00, Anna Berg <anna.berg@north.example> wrote:';
const answers = (no: string, text = sells): { to: string[]; text: string } => ({ to: anna, text: `${text}\n\n${head}\n> ${no.split('\n').join('\n> ')}` });

checkTable('after-a-no', {
  looks: [
    answers('⟦No, thank you⟧.\n\nAnna'),
    answers('Hi Sam,\n\n⟦we are not interested⟧. Good luck with it.'),
    answers('⟦Unsubscribe⟧'),
    answers('⟦Stop⟧.'),
    answers('Please ⟦take me off⟧ your list.'),
    answers('Please ⟦don’t write to me⟧ any more.'),
    answers('Hola: ⟦no me interesa⟧, un saludo.'),
    answers('⟦Non merci⟧ !'),
    answers('Vielen Dank, wir haben ⟦kein Interesse⟧.'),
    answers('Olá, ⟦não tenho interesse⟧.'),
    answers('Buongiorno, ⟦non sono interessato⟧.'),
    answers('Dank u, maar ⟦geen interesse⟧.'),
    answers('Здравейте, ⟦не се интересувам⟧ от това.'),
    // Remembered, when nothing of it is at hand any more.
    { to: anna, text: sells, sent: [answers('No, thank you.', thanks)] },
    { to: ['ben@south.example', ...anna], text: sells, sent: [answers('No, thank you.', thanks)] },
    { to: anna, text: `${sells}\n\nOn Mon, 2 Mar 2026 at 09:00, Mira Home <me@home.example> wrote:\n> ${sells}`, sent: [answers('We are not interested.', thanks)] },
    { to: anna, text: plain, sent: [{ to: anna, text: plain }, answers('No, thank you.', thanks)] },
  ],
  quiet: [
    answers('No, thank you.', 'Hi Anna,\n\nthank you for telling me. I took your address off my list. All the best for the spring!\n\nSam'),
    answers('Yes, that would interest me. How much is it?'),
    answers('Are you not interested?'),
    answers('May I take it that you are not interested in hearing\nmore about our proposal?'),
    answers('No rain here for weeks, and the river is low. I stop at the bridge every morning to look at it.'),
    answers(`The news of the week: the harbour opens again, the ferry sails at nine and at noon.\n${'Many people came to see it, and the band played. '.repeat(9)}\nUnsubscribe me from this list.`),
    { to: anna, text: sells },
    { to: anna, text: plain, sent: [answers('No, thank you.', thanks)] },
    { to: ['ben@south.example'], text: sells, sent: [answers('No, thank you.', thanks)] },
    { to: anna, text: sells, sent: [answers('No, thank you.', thanks), answers('I thought again: yes, tell me more about it.', thanks)] },
    { to: ['ben@home.example'], text: answers('No, thank you.').text },
    { to: anna, text: `${sells}\n\nOn Mon, 2 Mar 2026 at 09:00, Mira Home <me@home.example> wrote:\n> No, thank you.` },
    { ...answers('No, thank you.'), thread: { kind: 'forward', people: [] } },
  ],
});
