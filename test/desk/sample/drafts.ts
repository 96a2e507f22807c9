import { draft, type Draft } from './draft';

const SIGNATURE = `

-- 
Iva Petrova
The Ferry House, a small museum of rivers and ferries`;

/** What lies in Iva's drafts, the essay's letter first. */
export const drafts: readonly Draft[] = [
  draft('exclusive-invitation', {
    title: 'The exclusive invitation', hint: '“Exclusively for you”, to three people who do not know each other. Press Send.', expect: 'hold', kind: 'invitation',
    to: ['Ingrid Sand <ingrid.sand@tidewriters.example>', 'Luca Ferri <luca@ferrimedia.example>', 'Amara Diallo <amara.diallo@openharbour.example>'],
    subject: 'Invitación exclusiva: una gran idea para usted',
    body: `Estimada Ingrid:

He pensado mucho en usted. La invito exclusivamente a usted a una reunión el jueves a las seis, en la que le presentaré una gran idea que va a cambiar su manera de trabajar.

Antes de la reunión vea este vídeo: <a href="https://video.granidea.example/promo-2">https://video.granidea.example/promo-2</a>

No se lo cuente a nadie, su plaza está reservada.

Un cordial saludo,
Iva Petrova`,
  }),
  draft('six-strangers', {
    title: 'Dear Thomas, and five others', hint: 'It greets Thomas; six people will read it. Write “Dear all” instead and watch both sides.', expect: 'hold',
    to: ['Thomas Berg <thomas.berg@fjordline.example>', 'Yara Haddad <yara@cedarboats.example>', 'Colm Byrne <colm.byrne@shannonways.example>'],
    cc: ['Greta Maes <greta.maes@scheldehuis.example>', 'Pavel Novak <pavel@vltavaclub.example>', 'Mina Sato <mina.sato@sumidariver.example>'],
    subject: 'Your work and ours',
    body: `Dear Thomas,

I have followed your work for a long time, and when I read your last article I thought of you at once. I believe you and I could do something remarkable together: a travelling room about ferries, with your name over the door.

Could you spare me twenty minutes next week? I would love to hear what you think.

Kind regards
Iva Petrova`,
  }),
  draft('hidden-six', {
    title: 'Hello, and five in Bcc', hint: 'Five strangers, hidden from each other. In Gmail’s card choose “Write to each one”.', expect: 'hold',
    to: [],
    bcc: ['ana.reis@portovelho.example', 'b.muller@seilbahn.example', 'carmen@balsasdelsur.example', 'd.olsen@isfjorden.example', 'emil@kanalhaus.example'],
    subject: 'A small request',
    body: `Hello,

I hope you are well. You came to mind when we planned our new room, and I wondered whether you would tell me about the oldest boat in your town. Your answer would mean a lot to me.

Warmly
Iva`,
  }),
  draft('slot-left', {
    title: 'A name not filled in', hint: 'Something was to stand between the braces. Put Rosa’s name there.', expect: 'hold',
    to: ['Rosa Lind <rosa.lind@skargard.example>'],
    subject: 'A question about {{firm}}',
    body: `Dear {{first_name}},

the ferries of {{firm}} were the first with a heated cabin, I am told. Is it true that the stove was lit by the youngest passenger? We would like to write it on the wall next to the model, but only if it is true.

Kind regards
Iva Petrova`,
  }),
  draft('same-again', {
    title: 'A loan, for the fifth time', hint: 'Four houses got this letter in winter. What in it is for Bruno alone?', expect: 'hold',
    to: ['Bruno Keel <bruno.keel@barkenhaus.example>'],
    subject: 'A loan for our winter room',
    body: `Dear Bruno,

next winter we show how people crossed rivers before there were bridges. I came across the Barkenhaus and was at once taken with your work; your collection would be the heart of the room. We would like to borrow one object of your choice from November to March. We pay for transport and insurance, and your name stands beside it on the wall. Would you have half an hour for a talk this month?

Kind regards
Iva Petrova`,
  }),
  draft('corrected-address', {
    title: 'Once more, spelt right', hint: 'The first try went to a wrong address. Sending it again is no second letter: both sides stay quiet.', expect: 'clear',
    to: ['Gabriel Stone <gabriel.stone@stonemaps.example>'],
    subject: 'Your map of the upper river',
    body: `Dear Mr Stone,

your map of the upper river, the one of 1971 with the drowned villages, hangs in our library and people stand before it longer than before anything else. Would you allow us to print the part with the three ferries on a postcard? We would show you the proof first, and name you on it as you wish to be named.

Kind regards
Iva Petrova${SIGNATURE}`,
  }),
  draft('open-letter', {
    title: 'An honest letter to four', hint: 'It says who gets it and why, so there is nothing to ask. Take the first sentence out and see.', expect: 'clear',
    to: ['Thomas Berg <thomas.berg@fjordline.example>', 'Yara Haddad <yara@cedarboats.example>', 'Colm Byrne <colm.byrne@shannonways.example>', 'Greta Maes <greta.maes@scheldehuis.example>'],
    subject: 'To four houses that keep a rope ferry',
    body: `Dear all,

this letter goes to the four of you because each of you still keeps a rope ferry in the water: Thomas Berg, Yara Haddad, Colm Byrne and Greta Maes. I do not know any of you yet.

I keep the fifth, at a small museum called the Ferry House. Would you all like to see each other’s knots? I would put the drawings together and send everyone a copy.

Iva Petrova`,
  }),
  draft('known-people', {
    title: 'To people she knows', hint: 'All three have written to Iva before. Add a stranger to them.', expect: 'clear',
    to: ['Anna Lindqvist <anna.lindqvist@nordkust.example>', 'Claire Moreau <claire.moreau@musee-des-bacs.example>', 'j.weber@elbwerft.example'],
    subject: 'The day in June',
    body: `Dear Anna, dear Claire, dear Jonas,

the 20th of June it is. The house is yours from Friday evening, and Marek lights the stove. Anna brings the hook, Claire the key; Jonas has not told us yet.

Iva${SIGNATURE}`,
  }),
  draft('reply', {
    title: 'An answer to Anna', hint: 'She answers a question, so there is nothing to ask.', expect: 'clear',
    to: ['Anna Lindqvist <anna.lindqvist@nordkust.example>'],
    subject: 'Re: The hook with three ends',
    body: `Dear Anna,

then I do not want to know before lunch. We meet on the 20th of June, and your sister is welcome: there is a boat here that needs a second opinion.

Iva`,
    answers: { from: 'Anna Lindqvist <anna.lindqvist@nordkust.example>', to: ['Iva Petrova <iva@ferryhouse.example>'], subject: 'The hook with three ends', text: 'Dear Iva, I think I know what it was for, and I do not like it. When do we meet in June? And may I bring my sister, who builds boats? Anna' },
  }),
  draft('one-stranger', {
    title: 'A personal letter to one', hint: 'Every line is for Edith Falk alone. Send it, then put another name in To.', expect: 'clear',
    to: ['Edith Falk <edith.falk@falkarchive.example>'],
    subject: 'Your father’s ferry log of 1953',
    body: `Dear Ms Falk,

my name is Iva Petrova; I keep a small museum of ferries. In the town archive I found your father’s log of the flood year 1953. On the night of the 1st of February he writes “took forty over, and the cow of E.” Are you E.?

I would be glad to send you a copy of the page, whatever the answer is.

Iva Petrova, The Ferry House${SIGNATURE}`,
  }),
  draft('team-meeting', {
    title: 'A meeting of the house', hint: 'Colleagues know each other: nothing to ask.', expect: 'clear', kind: 'invitation',
    to: ['Dana Ilieva <dana@ferryhouse.example>', 'Marek Dvorak <marek@ferryhouse.example>', 'Lea Brandt <lea@brandtprint.example>'],
    subject: 'Signs for the new room',
    body: `Hello Dana, Marek and Lea,

eleven signs, one hour, my kitchen. Please bring the measure, Marek.

Iva`,
  }),
  draft('german-three', {
    title: 'Ein Brief an drei Werften', hint: 'The language of the letter does not matter; the answer comes in yours.', expect: 'hold',
    to: ['Hannes Voss <h.voss@vossboote.example>', 'Karin Adler <adler@adlerwerft.example>', 'Ute Brinkmann <ute@brinkmann-holz.example>'],
    subject: 'Eine Zusammenarbeit mit Ihnen',
    body: `Sehr geehrter Herr Voss,

ich habe dabei sofort an Sie gedacht: Für unsere Kettenfähre suchen wir jemanden, der noch mit Lärche arbeitet, und Ihr Betrieb ist mir als einziger eingefallen. Hätten Sie nächste Woche Zeit für ein kurzes Gespräch?

Mit freundlichen Grüßen
Iva Petrova`,
  }),
  draft('german-open', {
    title: 'Ein offener Brief an drei Werften', hint: 'The same request, and it says that three yards get it.', expect: 'clear',
    to: ['Hannes Voss <h.voss@vossboote.example>', 'Karin Adler <adler@adlerwerft.example>', 'Ute Brinkmann <ute@brinkmann-holz.example>'],
    subject: 'Lärche für eine Kettenfähre: Anfrage an drei Betriebe',
    body: `Sehr geehrte Damen und Herren,

diese Anfrage geht an drei Betriebe gleichzeitig: an Herrn Voss, Frau Adler und Frau Brinkmann. Wir brauchen zwölf Planken aus Lärche, vier Meter lang. Wer von Ihnen kann bis Mai liefern, und zu welchem Preis?

Mit freundlichen Grüßen
Iva Petrova, Fährhaus`,
  }),
  draft('french-hidden', {
    title: 'Une lettre, quatre copies cachées', hint: 'Julie is greeted; three others read along unseen. Press Send.', expect: 'hold',
    to: ['Julie Perrin <julie.perrin@quaisdeloire.example>'],
    bcc: ['marc@batelierdusud.example', 'sylvie.roche@maisondufleuve.example', 'olivier@passeurs.example'],
    subject: 'J’ai pensé à vous',
    body: `Chère Julie,

j’ai tout de suite pensé à vous en préparant notre salle d’hiver. Votre regard sur les fleuves est unique, et je serais heureuse de vous y inviter. Auriez-vous un moment pour en parler la semaine prochaine ?

Bien cordialement
Iva Petrova`,
  }),
  draft('french-known', {
    title: 'Une question à Claire', hint: 'Claire and Iva write to each other: nothing to ask.', expect: 'clear',
    to: ['Claire Moreau <claire.moreau@musee-des-bacs.example>'],
    subject: 'La facture du tourneur',
    body: `Chère Claire,

avez-vous retrouvé la facture du tourneur de Chalon ? Notre axe en bois s’est fendu hier, et Marek voudrait le refaire comme autrefois.

Bien à vous
Iva`,
  }),
  draft('friends-bcc', {
    title: 'A greeting to the friends, in Bcc', hint: 'It says that it goes to all, so the hidden readers are no secret.', expect: 'clear',
    to: ['Iva Petrova <iva@ferryhouse.example>'],
    bcc: ['helen@ashfamily.example', 'm.okafor@northschool.example', 'petar.kolev@riverradio.example', 'oskar.nyman@harbourcover.example', 'lea@brandtprint.example'],
    subject: 'The lamp burns until April',
    body: `Dear friends of the Ferry House,

this greeting goes to all who left us their address last year. The new room opens on the first Saturday of April, and all of you are welcome from nine o’clock, before the doors open for everyone else.

Iva, Dana, Marek and Sofia`,
  }),
];
