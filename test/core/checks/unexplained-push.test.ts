import { checkTable, threeStrangers } from './table';

const anna = ['Anna Berg <anna.berg@north.example>'];

checkTable('unexplained-push', {
  looks: [
    { to: anna, text: 'Hi Anna,\n\nI hope this finds you well.\n\n⟦https://www.youtube.com/watch?v=abc⟧\n\nBest,\nSam' },
    { to: anna, text: 'Hi Anna,\n\n⟦https://calendly.com/sam/15⟧\n\nBest,\nSam' },
    { to: threeStrangers, text: 'Good morning,\n\n⟦https://vimeo.com/123456⟧' },
    { to: anna, text: 'Hola, Ana:\n\nespero que esté bien.\n\n⟦www.north-invites.example/promo⟧\n\nSam' },
    { to: anna, text: 'Liebe Anna,\n\nich hoffe, es geht gut.\n\n⟦https://youtu.be/abc⟧\n\nSam' },
    { to: anna, text: 'Bonjour Anna,\n\nbelle journée à toute la maison.\n\n⟦https://loom.com/share/abc⟧\n\nSam' },
    { to: anna, text: 'Hi Anna,\n\nI hope you are well and the winter is mild.\n\nBest,\nSam', attachments: ['brochure-2026.pdf'] },
    { to: anna, text: 'Здравейте, Анна,\n\nжелая Ви хубав ден.\n\nСам', attachments: ['oferta.pptx'] },
  ],
  quiet: [
    { to: anna, text: 'Hi Anna,\n\nthis is the talk on empty trucks you asked about in Lyon: https://www.youtube.com/watch?v=abc' },
    { to: anna, text: 'Hi Anna,\n\nmy talk on empty trucks lasts nine minutes:\n\nhttps://www.youtube.com/watch?v=abc\n\nSam' },
    { to: anna, text: 'Hi Anna,\n\nthe table with all the numbers of last year\nhttps://ode.example/table\n\nSam' },
    { to: anna, text: 'Hi Anna,\n\nhere is the page of the house.\n\nhttps://ode.example\n\nSam' },
    { to: ['anna@known.example'], text: 'https://www.youtube.com/watch?v=abc' },
    { to: ['anna@home.example'], text: 'https://calendly.com/sam/15' },
    { to: ['anna.berg@gmail.com'], text: 'https://www.youtube.com/watch?v=abc' },
    { to: anna, subject: 'Re: the film', text: 'https://www.youtube.com/watch?v=abc' },
    { to: anna, text: 'Hi Anna,\n\nthe attached table holds the numbers of last year.\n\nSam', attachments: ['t2026.xlsx'] },
    { to: anna, text: 'Hi Anna,\n\nthe brochure says the rest.\n\nSam', attachments: ['brochure.pdf'] },
    { to: anna, text: 'Hi Anna,\n\nthe winter is mild.\n\nSam', attachments: ['image001.png'] },
    { to: anna, text: 'Liebe Anna,\n\nim Anhang stehen die Zahlen des letzten Jahres.\n\nSam', attachments: ['z.xlsx'] },
  ],
});
