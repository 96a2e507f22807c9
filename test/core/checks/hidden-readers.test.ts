import { checkTable, threeStrangers } from './table';

const self = ['me@home.example'];
const news = 'I wanted to show you what we have been making this winter, because I believe it could be of use to you. May I call you next week about it?';

checkTable('hidden-readers', {
  holds: [
    { text: `⟦Dear Anna⟧,\n\n${news}`, to: self, bcc: threeStrangers },
    { text: `⟦Hello⟧,\n\n${news}`, to: self, bcc: threeStrangers },
    { text: `⟦Dear Anna⟧,\n\n${news}`, to: self, bcc: ['anna@known.example', 'ben@known.example'] },
    { text: '⟦Liebe Anna⟧,\n\nhast du am Freitag Zeit für mich?', to: self, bcc: threeStrangers },
  ],
  looks: [
    { text: 'My new address is at the foot of this letter.', to: self, bcc: ['anna@known.example', 'ben@known.example'] },
  ],
  quiet: [
    { text: `Dear all,\n\n${news}`, to: self, bcc: threeStrangers },
    { text: `Dear Anna,\n\n${news}`, to: ['anna.berg@north.example'], bcc: ['me@home.example'] },
    { text: `Dear Anna,\n\n${news}`, to: ['anna.berg@north.example'], bcc: ['ben@home.example', 'cleo@home.example'] },
    { text: `Dear Anna,\n\n${news}`, to: ['anna.berg@north.example'], bcc: ['crm@archive.example'] },
  ],
});
