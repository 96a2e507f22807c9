import { reviewRow, threeStrangers } from '../checks/table';

const bare = ['aberg@north.example', 'Ben Ito <ben@south.example>', 'Cleo Okafor <cleo.okafor@east.example>'];
const two = ['Anna Berg <anna.berg@north.example>', 'Ben Ito <ben@south.example>'];
const body = 'We mend church bells and would be glad to look at yours one day in June, for the price of the train and a bowl of soup.';

/** What opens a letter to several strangers, and whether it is held: how it speaks shows there, in any language. */
const rows: Readonly<Record<'held' | 'free', readonly (readonly [string, readonly string[]])[]>> = {
  held: [
    [`Heyyy Anna! ${body}`, bare],
    [`Hello, I hear the tower is yours. ${body}`, threeStrangers],
    [`Evening. I hear the tower is yours. ${body}`, threeStrangers],
    ['Cher voisin, chère voisine,\n\nNous réparons les cloches et serions heureux de voir la vôtre un jour de juin, pour le prix du train et une assiette de soupe.', threeStrangers],
    ['Meine Liebe,\n\nam Freitag ist das Glockenfest, und ohne dich fehlt mir die Hälfte davon. Kommst du, wenn ich dir ein Zimmer freihalte und dich vom Zug abhole?', threeStrangers],
    ['Gentile Signore,\n\nripariamo campane e saremmo lieti di vedere la Sua un giorno di giugno, per il prezzo del treno e un piatto di minestra.', threeStrangers],
    ['Estimada familia Berg:\n\nReparamos campanas y nos gustaría ver la suya un día de junio, por el precio del tren y un plato de sopa. ¿Qué le parece?', threeStrangers],
    ['Anna, reparamos sinos. Como anda o seu? Passo por aí em junho, pelo preço do trem e um prato de sopa.', threeStrangers],
    ['Good day,\n\nCan we send you two bells to try for a week, free of charge? If they please you, keep one; if they do not, we come and fetch them both.', threeStrangers],
    ['Szanowna Pani Anno,\n\nnaprawiamy dzwony i chętnie obejrzelibyśmy Pani dzwon w czerwcu, za cenę biletu i talerz zupy.', threeStrangers],
    ['Spoštovani,\n\npopravljamo zvonove in bi si junija radi ogledali vašega, za ceno vozovnice in krožnik juhe. Bi se oglasili pri vas?', threeStrangers],
    ['Poštovani,\n\npopravljamo zvona i rado bismo u lipnju pogledali vaše, za cijenu karte i tanjur juhe. Možemo li navratiti?', threeStrangers],
    ['Laba diena,\n\ntaisome varpus ir birželį mielai apžiūrėtume jūsiškį už bilieto kainą ir lėkštę sriubos. Gal galėtume užsukti?', threeStrangers],
    ['Labdien,\n\nmēs labojam zvanus un jūnijā labprāt apskatītu jūsējo par biļetes cenu un šķīvi zupas. Vai drīkstam iegriezties?', threeStrangers],
    ['Hej Anna\n\nVi reparerer klokker og vil gerne se din en dag i juni for prisen af togbilletten og en tallerken suppe.', threeStrangers],
    ['Bună ziua, Anna,\n\nReparăm clopote și am vrea să îl vedem pe al dumneavoastră într-o zi de iunie, pentru prețul trenului.', threeStrangers],
    ['Доброго дня, Анно!\n\nМи ремонтуємо дзвони й залюбки глянули б на ваш одного дня в червні, за ціну квитка й тарілку супу.', threeStrangers],
    ['Αγαπητή Άννα,\n\nΕπισκευάζουμε καμπάνες και θα θέλαμε να δούμε τη δική σας μια μέρα του Ιουνίου, με το εισιτήριο του τρένου.', ['Άννα Βέργου <a.vergou@north.example>', ...threeStrangers.slice(1)]],
    ['Guten Tag,\n\nan Ihrer Gießerei komme ich jeden Morgen vorbei, und der Geruch bleibt mir den ganzen Tag. Darf ich im Juni eine Woche lang zusehen?', ['Gießerei Berg <post@north.example>', 'Glocken Ito <post@south.example>', 'Cleo Okafor <cleo@east.example>']],
    ['Buongiorno,\n\ndalla nostra finestra si sente il vostro campanile, e nessuno in casa vuole più la sveglia. Potremmo salire un giorno di giugno?', threeStrangers],
    ['Buenos días:\n\npaso cada mañana por delante de su fundición y siempre huele a bronce. ¿Podría ver de cerca su horno un día de junio, sin molestar a nadie?', threeStrangers],
    [`Anna - good to have met your bell on the way. ${body}`, threeStrangers],
    ['Jó napot,\n\nharangokat javítunk, és szívesen megnéznénk az önökét egy júniusi napon. Mikor jöhetnénk? Várom válaszát.', threeStrangers],
    ['Egregi Signori,\n\nripariamo campane da quarant’anni, e la nostra soluzione non chiede impalcature. Quando potremmo mostrarla in una telefonata di un quarto d’ora?', threeStrangers],
    ['Dear Sir or Madam,\n\nplease find my cv below. For six years of nights I have rung the bells of a hospital, and am looking for a post by the sea.', threeStrangers],
    ['Madame, Monsieur,\n\nsonneuse depuis six ans dans un hôpital, je suis à la recherche d’un emploi au bord de la mer à partir de septembre. Mon cv est ci-dessous.', threeStrangers],
  ],
  free: [
    [`Dear bellringers,\n\n${body}`, threeStrangers],
    [`Hello old friends! ${body}`, threeStrangers],
    [`Anna, this is Ben, who hung the bell at Ludlow. Ben, Anna has the cracked one I told you about. ${body}`, two],
    ['Ana, te presento a Ben, que colgó la campana de Ronda. Ben, la campana rota de la que te hablé es la de Ana. Os dejo a los dos.', ['aberg@north.example', 'bito@south.example']],
    ['Hello,\n\nOur tower needs a bell of 200 kilos by the first of June. What would it cost, and how long would it take to cast? The parish decides on Friday.', threeStrangers],
    ['Buenos días:\n\nmi hija y su clase necesitan para junio una campana de diez kilos. ¿Cuánto costaría y cuánto tardaría en fundirse? El viernes lo decide la clase.', threeStrangers],
    ['Guten Tag,\n\nunser Turm braucht bis Juni eine Glocke von 200 Kilo. Was würde sie kosten, und wie lange dauert der Guss? Am Freitag legt der Rat Ihr Angebot neben die anderen.', threeStrangers],
    ['Hello,\n\nThe bell comes down on Tuesday, and the road to the mill is closed until the crane has gone. Do park behind the church that day, and mind the children.', threeStrangers],
    // A question of somebody who sells nothing may be put to several.
    ['Hello,\n\nOur bell at the mill has lost its clapper, and the smith tells us he cannot forge another. Is there one in the shed behind the church that could be had?', threeStrangers],
    ['Здравейте,\n\nНашата камбана на мелницата остана без език, а ковачът казва, че не може да изкове друг. Има ли такъв в плевнята зад църквата, и можем ли да го видим?', threeStrangers],
    // A notice asks too, and hardly speaks of who writes.
    ['Hello,\n\nThe cat of the bell ringer has been missing since Sunday. She is grey with a white foot. Could the sheds and cellars near the tower be looked through?', threeStrangers],
    ['Guten Tag,\n\nam Samstag wird die Glocke abgenommen, und die Gasse ist bis Mittag gesperrt. Könnten die Wagen am Abend davor hinter die Kirche?', threeStrangers],
    ['Buenos días:\n\nel jueves bajan la campana y la calle queda cortada de diez a dos. ¿Podrían apartarse los coches antes de esa hora?', threeStrangers],
    ['Goedemorgen,\n\nzaterdag gaat de klok uit de toren en blijft de steeg tot de middag dicht. Kunt u de auto de avond ervoor achter de kerk zetten?', threeStrangers],
    ['Buonasera,\n\nin sagrestia è rimasta una sciarpa verde, fatta a mano, con una campana ricamata in un angolo. Sarà mica del vostro campanaro?', threeStrangers],
    ['Hello,\n\nThe minutes of the bell committee are below. Is the weight of the clapper right this time, and is the date of the next one still good?', threeStrangers],
    ['Здравейте,\n\nТърсим камбана от двеста килограма за кулата до юни. Колко би струвала и за колко време се лее? Съветът решава в петък, и тогава се обаждаме.', threeStrangers],
    ['Egregi Signori,\n\nla campana scende martedì, e la strada del mulino resta chiusa finché la gru non se n’è andata. Si può lasciare l’auto dietro la chiesa.', threeStrangers],
    [`Hello,\n\nThis enquiry goes to four bell founders. ${body}`, threeStrangers],
    [`Hello,\n\nI am asking several towers, yours included. ${body}`, threeStrangers],
    ['Guten Tag,\n\nich frage gerade mehrere Gießereien, darunter Ihre, ob sie im Juni eine Glocke gießen könnten. Wer als Erster zusagt, bekommt den Auftrag, den übrigen sage ich ab.', threeStrangers],
    ['Queridos:\n\nel domingo tocamos a las diez, hay que subir la cuerda nueva y engrasar el yugo, y después hay chocolate en la sacristía como todos los años.', threeStrangers],
    ['Bonjour,\n\nComme prévu, trois fondeurs passeront mardi. Chacun aura une demi-heure devant le conseil, et l’ordre sera tiré au sort le matin même à la mairie.', threeStrangers],
    ['Exma. Sra. Berg, Exmo. Sr. Ito,\n\nA torre fica fechada em junho, porque o sino tem de descer e a escada também precisa de obras. Agradeço a paciência.', two],
    ['Spoštovani sosedje,\n\nv nedeljo zvonimo ob desetih, prej pa je treba zamenjati vrv. Kava v zakristiji bo kakor vsako leto.', threeStrangers],
    ['Laba diena visiems,\n\nsekmadienį skambiname dešimtą, o virvę reikia pakeisti dar prieš tai. Kava zakristijoje kaip kasmet.', threeStrangers],
    ['Kära klockvänner,\n\nPå söndag ringer vi klockan tio, och repet måste bytas innan dess. Kaffe i sakristian efteråt som vanligt.', threeStrangers],
    ['Szanowni Klienci,\n\nw poniedziałek warsztat jest zamknięty, bo jedziemy po nowy dzwon do Gdańska. Od wtorku pracujemy jak zwykle.', bare],
    ['Hola a tothom,\n\ndiumenge toquem a les deu, i abans cal canviar la corda. Després hi haurà cafè a la sagristia com cada any, i coca.', threeStrangers],
    ['Dobrý den všem,\n\nv neděli zvoníme v deset a provaz je potřeba vyměnit ještě předtím. Káva v sakristii bude jako každý rok.', threeStrangers],
  ],
};

test.each(rows.held)('held: %s', (text, to) => expect(reviewRow({ text, to }).verdict).toBe('hold'));
test.each(rows.free)('not held: %s', (text, to) => expect(reviewRow({ text, to }).verdict).not.toBe('hold'));
