import { checkTable } from './table';

checkTable('strangers-together', {
  holds: [
    { text: 'Hello,\n\nlet us talk about a new idea of mine on Friday.', invite: true },
    { text: 'Здравейте,\n\nнека поговорим за една нова идея в петък.', invite: true },
    { text: 'Hello,\n\nlet us talk about a new idea of mine on Friday.', to: ['anna@north.example', 'ben@south.example', 'dora@known.example'], invite: true },
  ],
  looks: [
    { text: '', invite: true },
    { text: 'The numbers for April are 12 and 14.' },
  ],
  quiet: [
    { text: 'Dear Anna, Ben and Cleo,\n\nlet us talk about a new idea of mine on Friday.', invite: true },
    { text: 'Dear all,\n\nlet us talk on Friday. Anna, Ben and Cleo will be there.', invite: true },
    { text: 'Hello Anna,\n\nlet us talk on Friday.', to: ['anna.berg@north.example'], invite: true },
    { text: 'Hello,\n\nlet us talk on Friday.', to: ['anna@known.example', 'ben@known.example'], invite: true },
  ],
});
