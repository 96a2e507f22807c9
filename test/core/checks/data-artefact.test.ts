import { checkTable } from './table';

const to = ['Anna Berg <anna.berg@north.example>'];

checkTable('data-artefact', {
  holds: [
    { to, text: 'Hi ⟦undefined⟧,\n\nhow are you?' },
    { to, text: 'Dear ⟦null⟧,\n\nhow are you?' },
    { to, text: 'Hi ⟦NaN⟧,\n\nhow are you?' },
    { to, text: 'Dear ⟦#N/A⟧,\n\nhow are you?' },
    { to, text: 'Hello ⟦#REF!⟧,\n\nhow are you?' },
    { to, text: 'Hi ⟦[object Object]⟧,\n\nhow are you?' },
    { to, text: 'Bonjour ⟦undefined⟧,\n\ncomment allez-vous ?' },
    { to, text: 'Hallo ⟦null⟧,\n\nwie geht es Ihnen?' },
    { to, text: 'Hola ⟦N/A⟧:\n\n¿cómo está?' },
    { to, text: 'Здравейте ⟦undefined⟧,\n\nкак сте?' },
  ],
  looks: [
    { to, text: 'Hi ⟦ANNA⟧,\n\nhow are you doing these days?' },
    { to, text: 'Hallo ⟦ANNA⟧,\n\nwie geht es Ihnen heute?' },
    { to, text: 'Dear ⟦Northwind Trading Ltd⟧,\n\nhow are you?' },
    { to, text: 'Hallo ⟦Nordwind GmbH⟧,\n\nwie geht es Ihnen?' },
    { to, text: 'Здравейте ⟦Север ООД⟧,\n\nкак сте?' },
    { to: ['info@north.example'], text: 'Hi ⟦info⟧,\n\nhow are you?' },
    { to: ['kontakt@nord.example'], text: 'Hallo ⟦Kontakt⟧,\n\nwie geht es Ihnen?' },
    { to: ['anna.berg@north.example'], text: 'Hi ⟦anna.berg⟧,\n\nhow are you?' },
    { to: ['anna85@north.example'], text: 'Hi ⟦Anna85⟧,\n\nhow are you?' },
  ],
  quiet: [
    { to, text: 'Hi Anna,\n\nhow are you?' },
    { to, text: 'hi anna,\n\nhow are you?' },
    { to: ['ANNA BERG <anna.berg@north.example>'], text: 'Hi ANNA,\n\nhow are you doing these days?' },
    { to: ['ab@north.example'], text: 'Hi AB,\n\nhow are you?' },
    { to: ['tj.berg@north.example'], text: 'Hi TJ,\n\nhow are you?' },
    { to, text: 'HI ANNA,\n\nHOW ARE YOU? I WRITE LIKE THIS ALWAYS.' },
    { to, text: 'Hi {{FIRST_NAME}},\n\nhow are you doing these days?' },
    { to, text: 'Hi [NAME],\n\nhow are you doing these days?' },
    { to: ['Chris Null <chris@north.example>'], text: 'Dear Null,\n\nhow are you?' },
    { to: ['mary.none@north.example'], text: 'Dear Ms None,\n\nhow are you?' },
    { to, text: 'Hello from Northwind Ltd,\n\nhow are you?', thread: { kind: 'reply', people: [] } },
    { to: ['kim@known.example'], text: 'Hi KIM,\n\nhow are you doing these days?' },
    { to, text: 'Hi Anna,\n\nthe cell says undefined and #N/A.' },
  ],
});
