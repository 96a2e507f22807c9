import { checkTable } from './table';

const sorted = ['ada', 'bea', 'cem', 'dov', 'eva', 'fay', 'gil'].map((name) => `${name}@${name}works.example`);
const alike = ['info@a.example', 'info@b.example', 'inge@c.example', 'info@d.example', 'info@e.example'];

checkTable('list-like-readers', {
  looks: [
    { text: 'The catalogue is here.', to: sorted },
    { text: 'The catalogue is here.', to: alike },
    { text: 'The catalogue is here.', to: [...sorted, 'zoe@known.example'] },
    { text: 'The catalogue is here.', to: sorted, says: '7 people stand in alphabetical order' },
    { text: 'The catalogue is here.', to: alike, says: '5 people have addresses that begin alike' },
  ],
  quiet: [
    { text: 'Dear all,\n\nthe catalogue is here.', to: sorted },
    { text: 'The catalogue is here.', to: [...sorted].reverse() },
    { text: 'The catalogue is here.', to: sorted.slice(0, 6) },
    { text: 'The catalogue is here.', to: alike.slice(0, 4) },
  ],
});
