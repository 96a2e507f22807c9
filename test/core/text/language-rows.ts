import type { Language } from '../../../core/phrases';

/** Short mails, one a line, eight words or more, with names and borrowed words. */
const texts: Readonly<Record<Language, string>> = {
  en: `Hi Maël, could you send me the slides before Friday's meeting?
Dear Ms Müller, thank you for your interest in our workshop.
I hope you had a great weekend in Barcelona with the kids.
Just following up on my last email about the pilot project.
We would love to show you how our platform saves time.
Hello José, the invoice is attached, please let me know if anything is missing.
Your talk in Sofia was brilliant, and it made me think about our own work.
Are you free for a quick call on Tuesday or Wednesday afternoon?
The train leaves at nine, so let's meet at the station.
Sorry for the late reply, I was on holiday last week.
I saw that your team is hiring and wanted to reach out.
Can we move our lunch to next Thursday instead?
Here are the photos from Anna's birthday party, enjoy them.
Nobody has answered yet, but I will keep you posted.
It was so nice to see you again after all these years.
The documents should be signed by both parties before Monday.
Could somebody please water the plants while I am away?
My flight got cancelled, so I will join remotely.
They told us that the room is booked until noon.
Looking forward to hearing from you soon, all the best, Tom.
What do you think about the new design of the website?
I have read your article and learned a lot from it.
Please find the agenda for tomorrow's board meeting below.
This is a short note to say thanks for your help.
Let us know when it would suit you to visit the factory.
We are only inviting ten founders, and you are one of them.
She said that the report was not ready for publication.
If you have any questions, do not hesitate to ask me.
Our records show that your subscription ends this month.
Did you get the chance to look at my proposal?
The coffee machine on the third floor is broken again.
How is your mother doing after the operation?
I'd be happy to introduce you to Pierre from the Paris office.
Great news, the paper has been accepted by the journal!
You can park behind the building, just tell them my name.
Where should we send the books that you ordered?
There will be no class on Monday because of the strike.
Thanks for coming yesterday, it meant a lot to us.
As promised, these are the numbers for the first quarter.
We have not been able to reproduce the bug so far.`,
  es: `Hola Anna, ¿puedes mandarme las diapositivas antes de la reunión?
Estimado señor Schmidt, gracias por su interés en nuestro taller.
Espero que hayas pasado un buen fin de semana con los niños.
Te escribo para retomar mi último correo sobre el proyecto piloto.
Nos encantaría enseñarle cómo nuestra plataforma le ahorra tiempo.
Buenos días, Tom, te adjunto la factura de marzo, avísame si falta algo.
Tu charla en Sofía fue estupenda y me hizo pensar mucho.
¿Tienes un rato para una llamada rápida el martes por la tarde?
El tren sale a las nueve, así que nos vemos en la estación.
Perdona que conteste tan tarde, estuve de vacaciones la semana pasada.
He visto que su equipo está contratando y quería presentarme.
¿Podemos cambiar la comida al jueves que viene?
Aquí tienes las fotos del cumpleaños de Ana, espero que te gusten.
Todavía no ha contestado nadie, pero te mantendré informado.
Me alegró mucho verte otra vez después de tantos años.
Los documentos deben ser firmados por ambas partes antes del lunes.
¿Alguien puede regar las plantas mientras estoy fuera?
Han cancelado mi vuelo, así que me conectaré online.
Nos dijeron que la sala está ocupada hasta el mediodía.
Quedo a la espera de su respuesta, un cordial saludo, Pedro.
¿Qué te parece el nuevo diseño de la web?
Leí su artículo y aprendí mucho de él.
Abajo encontrarás el orden del día para la junta de mañana.
Solo unas líneas para darle las gracias por su ayuda.
Díganos cuándo le vendría bien visitar la fábrica.
Solo invitamos a diez fundadores y usted es uno de ellos.
Ella dijo que el informe no estaba listo para publicarse.
Si tienes alguna pregunta, no dudes en escribirme.
Según nuestros registros, su suscripción termina este mes.
¿Has podido echar un vistazo a mi propuesta?
La máquina de café del tercer piso está rota otra vez.
¿Cómo está tu madre después de la operación?
Con mucho gusto te presento a Pierre, de la oficina de París.
Buenas noticias, la revista ha aceptado nuestro trabajo.
Puedes aparcar detrás del edificio, diles mi nombre.
¿Adónde enviamos los libros que pediste la semana pasada?
El lunes no habrá clase por culpa de la huelga.
Gracias por venir ayer, significó mucho para nosotros.
Como prometí, estos son los números del primer trimestre.
Hasta ahora no hemos podido reproducir el error en nuestro server.`,
  fr: `Bonjour Maël, peux-tu m'envoyer les slides avant la réunion de vendredi ?
Chère Madame Müller, merci pour votre intérêt pour notre atelier.
J'espère que tu as passé un bon week-end avec les enfants.
Je reviens vers vous au sujet de mon dernier mail.
Nous aimerions vous montrer comment notre plateforme vous fait gagner du temps.
Salut José, la facture est en pièce jointe, dis-moi s'il manque quelque chose.
Ton exposé à Sofia était génial et m'a fait réfléchir.
Seriez-vous disponible pour un call rapide mardi ou mercredi ?
Le train part à neuf heures, on se retrouve à la gare.
Désolé de répondre si tard, j'étais en vacances la semaine dernière.
J'ai vu que votre équipe recrute et je voulais me présenter.
Peut-on déplacer notre déjeuner à jeudi prochain ?
Voici les photos de l'anniversaire d'Anna, régale-toi.
Personne n'a encore répondu, mais je te tiens au courant.
C'était si bon de te revoir après toutes ces années.
Les documents doivent être signés par les deux parties avant lundi.
Quelqu'un pourrait-il arroser les plantes pendant mon absence ?
Mon vol a été annulé, je me connecterai donc à distance.
On nous a dit que la salle est réservée jusqu'à midi.
Dans l'attente de votre retour, bien cordialement, Pierre.
Que penses-tu du nouveau design du site ?
J'ai lu votre article et j'en ai beaucoup appris.
Vous trouverez ci-dessous l'ordre du jour de la réunion de demain.
Juste un petit mot pour vous remercier de votre aide.
Dites-nous quand il vous conviendrait de visiter l'usine.
Nous n'invitons que dix fondateurs, et vous en faites partie.
Elle a dit que le rapport n'était pas prêt à être publié.
Si vous avez des questions, n'hésitez pas à me contacter.
D'après nos fichiers, votre abonnement se termine ce mois-ci.
As-tu eu le temps de regarder ma proposition ?
La machine à café du troisième étage est encore en panne.
Comment va ta mère depuis son opération ?
Je serais ravi de te présenter Tom, du bureau de Londres.
Bonne nouvelle, la revue a accepté notre papier !
Tu peux te garer derrière le bâtiment, donne-leur mon nom.
Où devons-nous envoyer les livres que vous avez commandés ?
Il n'y aura pas cours lundi à cause de la grève.
Merci d'être venus hier, cela nous a beaucoup touchés.
Comme promis, voici les chiffres du premier trimestre.
Nous n'avons pas encore réussi à reproduire le bug.`,
  de: `Hallo Maël, kannst du mir die Slides vor dem Meeting am Freitag schicken?
Sehr geehrte Frau Moreau, vielen Dank für Ihr Interesse an unserem Workshop.
Ich hoffe, du hattest ein schönes Wochenende mit den Kindern.
Ich wollte wegen meiner letzten Mail zum Pilotprojekt nachfragen.
Wir würden Ihnen gern zeigen, wie unsere Plattform Zeit spart.
Lieber José, die Rechnung hängt an, sag Bescheid, wenn etwas fehlt.
Dein Vortrag in Sofia war großartig und hat mich zum Nachdenken gebracht.
Haben Sie am Dienstag oder Mittwoch Zeit für einen kurzen Call?
Der Zug fährt um neun, treffen wir uns am Bahnhof.
Entschuldige die späte Antwort, ich war letzte Woche im Urlaub.
Ich habe gesehen, dass Ihr Team jemanden sucht.
Können wir das Mittagessen auf nächsten Donnerstag verschieben?
Hier sind die Fotos von Annas Geburtstag, viel Spaß damit.
Bisher hat niemand geantwortet, aber ich halte dich auf dem Laufenden.
Es war so schön, dich nach all den Jahren wiederzusehen.
Die Unterlagen müssen bis Montag von beiden Seiten unterschrieben werden.
Kann jemand die Pflanzen gießen, während ich weg bin?
Mein Flug wurde gestrichen, ich schalte mich also remote dazu.
Man hat uns gesagt, dass der Raum bis Mittag belegt ist.
Ich freue mich auf Ihre Antwort, herzliche Grüße, Peter.
Was hältst du vom neuen Design der Website?
Ich habe Ihren Artikel gelesen und viel daraus gelernt.
Unten finden Sie die Tagesordnung für die morgige Sitzung.
Nur eine kurze Notiz, um mich für Ihre Hilfe zu bedanken.
Sagen Sie uns bitte, wann Ihnen ein Besuch im Werk passt.
Wir laden nur zehn Gründer ein, und Sie sind dabei.
Sie sagte, der Bericht sei noch nicht fertig.
Wenn du Fragen hast, melde dich einfach bei mir.
Laut unseren Unterlagen endet Ihr Abo in diesem Monat.
Hattest du schon Zeit, dir meinen Vorschlag anzusehen?
Die Kaffeemaschine im dritten Stock ist schon wieder kaputt.
Wie geht es deiner Mutter nach der Operation?
Gern stelle ich dich Pierre aus dem Büro in Paris vor.
Gute Nachrichten, die Zeitschrift hat unseren Artikel angenommen!
Du kannst hinter dem Haus parken, nenn einfach meinen Namen.
Wohin sollen wir die Bücher schicken, die Sie bestellt haben?
Am Montag fällt der Unterricht wegen des Streiks aus.
Danke, dass ihr gestern gekommen seid, das hat uns viel bedeutet.
Wie versprochen, hier sind die Zahlen für das erste Quartal.
Wir konnten den Bug bisher leider nicht nachstellen.`,
  pt: `Olá Anna, você pode me mandar os slides antes da reunião?
Prezado senhor Schmidt, obrigado pelo seu interesse em nosso workshop.
Espero que tenhas passado um bom fim de semana com os miúdos.
Escrevo para retomar o meu último e-mail sobre o projeto piloto.
Gostaríamos de lhe mostrar como a nossa plataforma poupa tempo.
Bom dia, Tom, segue em anexo a fatura de março, avise se faltar algo.
A sua palestra em Sófia foi ótima e me fez pensar muito.
Você teria um tempinho para uma call rápida na terça à tarde?
O comboio parte às nove, por isso encontramo-nos na estação.
Desculpe a demora em responder, estive de férias na semana passada.
Vi que a sua equipe está contratando e queria me apresentar.
Podemos mudar o almoço para a próxima quinta-feira?
Aqui estão as fotos do aniversário da Ana, espero que gostes.
Ainda ninguém respondeu, mas vou mantendo você informado.
Foi tão bom ver-te de novo depois de tantos anos.
Os documentos devem ser assinados pelas duas partes até segunda-feira.
Alguém pode regar as plantas enquanto eu estiver fora?
O meu voo foi cancelado, por isso entro online.
Disseram-nos que a sala está ocupada até ao meio-dia.
Fico à espera da sua resposta, com os melhores cumprimentos, Pedro.
O que você acha do novo design do site?
Li o seu artigo e aprendi muito com ele.
Abaixo você encontra a pauta da reunião de amanhã.
Só um bilhete rápido para agradecer a sua ajuda.
Diga-nos quando seria bom para você visitar a fábrica.
Convidamos apenas dez fundadores e você é um deles.
Ela disse que o relatório não estava pronto para ser publicado.
Se você tiver alguma dúvida, não hesite em me escrever.
Segundo os nossos registos, a sua assinatura termina este mês.
Você já conseguiu dar uma olhada na minha proposta?
A máquina de café do terceiro andar está estragada outra vez.
Como está a sua mãe depois da operação?
Com muito gosto apresento você ao Pierre, do escritório de Paris.
Boas notícias, a revista aceitou o nosso artigo!
Pode estacionar atrás do prédio, diga apenas o meu nome.
Para onde devemos enviar os livros que encomendou?
Na segunda-feira não há aula por causa da greve.
Obrigada por terem vindo ontem, foi muito importante para nós.
Como prometido, aqui vão os números do primeiro trimestre.
Até agora não conseguimos reproduzir o bug no nosso servidor.`,
  it: `Ciao Anna, puoi mandarmi le slide prima della riunione di venerdì?
Gentile signor Schmidt, grazie per il suo interesse per il nostro workshop.
Spero che tu abbia passato un bel fine settimana con i bambini.
Le scrivo per riprendere la mia ultima mail sul progetto pilota.
Ci piacerebbe mostrarle come la nostra piattaforma fa risparmiare tempo.
Buongiorno Tom, in allegato trovi la fattura, fammi sapere se manca qualcosa.
Il tuo intervento a Sofia è stato splendido e mi ha fatto riflettere.
Avrebbe tempo per una breve call martedì o mercoledì pomeriggio?
Il treno parte alle nove, quindi ci vediamo alla stazione.
Scusa il ritardo nella risposta, la settimana scorsa ero in ferie.
Ho visto che il vostro team sta assumendo e volevo presentarmi.
Possiamo spostare il pranzo a giovedì prossimo?
Ecco le foto del compleanno di Anna, buona visione.
Nessuno ha ancora risposto, ma ti tengo aggiornato.
È stato così bello rivederti dopo tutti questi anni.
I documenti devono essere firmati da entrambe le parti entro lunedì.
Qualcuno può annaffiare le piante mentre sono via?
Il mio volo è stato cancellato, quindi mi collego online.
Ci hanno detto che la sala è occupata fino a mezzogiorno.
In attesa di un suo riscontro, cordiali saluti, Pietro.
Che cosa ne pensi del nuovo design del sito?
Ho letto il suo articolo e ho imparato molto.
Qui sotto trovate l'ordine del giorno della riunione di domani.
Solo due righe per ringraziarla del suo aiuto.
Ci dica quando le andrebbe bene visitare la fabbrica.
Invitiamo solo dieci fondatori e lei è uno di loro.
Ha detto che la relazione non era pronta per la pubblicazione.
Se hai delle domande, non esitare a scrivermi.
Secondo i nostri dati, il suo abbonamento scade questo mese.
Sei riuscito a dare un'occhiata alla mia proposta?
La macchina del caffè al terzo piano è di nuovo rotta.
Come sta tua madre dopo l'operazione?
Sarei felice di presentarti Pierre dell'ufficio di Parigi.
Buone notizie, la rivista ha accettato il nostro articolo!
Puoi parcheggiare dietro l'edificio, basta dire il mio nome.
Dove dobbiamo spedire i libri che ha ordinato?
Lunedì non ci sarà lezione a causa dello sciopero.
Grazie di essere venuti ieri, per noi è stato importante.
Come promesso, questi sono i numeri del primo trimestre.
Finora non siamo riusciti a riprodurre il bug sul server.`,
  nl: `Hoi Maël, kun je mij de slides voor de vergadering sturen?
Geachte mevrouw Müller, dank voor uw interesse in onze workshop.
Ik hoop dat je een fijn weekend met de kinderen had.
Ik kom nog even terug op mijn laatste mail over de pilot.
We laten u graag zien hoe ons platform tijd bespaart.
Dag José, de factuur zit in de bijlage, laat weten als er iets ontbreekt.
Je praatje in Sofia was geweldig en zette me aan het denken.
Heeft u dinsdag of woensdag tijd voor een korte call?
De trein vertrekt om negen uur, dus zullen we op het station afspreken?
Sorry voor mijn late antwoord, ik was vorige week op vakantie.
Ik zag dat jullie team mensen zoekt en wilde me voorstellen.
Kunnen we de lunch naar volgende donderdag verzetten?
Hier zijn de foto's van Anna's verjaardag, veel plezier ermee.
Niemand heeft nog geantwoord, maar ik houd je op de hoogte.
Het was zo fijn om je na al die jaren weer te zien.
De documenten moeten voor maandag door beide partijen worden getekend.
Kan iemand de planten water geven terwijl ik weg ben?
Mijn vlucht is geschrapt, dus ik doe op afstand mee.
Ze zeiden dat de zaal tot twaalf uur bezet is.
Ik zie uit naar uw reactie, met vriendelijke groet, Piet.
Wat vind je van het nieuwe ontwerp van de site?
Ik heb uw artikel gelezen en er veel van geleerd.
Hieronder vindt u de agenda voor de vergadering van morgen.
Even een kort berichtje om u te bedanken voor uw hulp.
Laat ons weten wanneer een bezoek aan de fabriek u uitkomt.
We nodigen maar tien oprichters uit, en u bent er een van.
Ze zei dat het rapport nog niet klaar was.
Als je vragen hebt, aarzel dan niet om te bellen.
Volgens onze gegevens loopt uw abonnement deze maand af.
Heb je al naar mijn voorstel kunnen kijken?
Het koffieapparaat op de derde verdieping is alweer kapot.
Hoe gaat het met je moeder na de operatie?
Ik stel je graag voor aan Pierre van het kantoor in Parijs.
Goed nieuws, het tijdschrift heeft ons artikel aangenomen!
Je kunt achter het gebouw parkeren, noem gewoon mijn naam.
Waar moeten we de boeken heen sturen die u besteld heeft?
Maandag is er geen les vanwege de staking.
Bedankt dat jullie gisteren kwamen, dat betekende veel voor ons.
Zoals beloofd zijn dit de cijfers van het eerste kwartaal.
Tot nu toe hebben we de bug niet kunnen naspelen.`,
  bg: `Здравей, Мария, можеш ли да ми пратиш слайдовете преди срещата?
Уважаема госпожо Мюлер, благодаря за интереса към нашата работилница.
Надявам се, че си прекарала добре почивните дни с децата.
Пиша отново във връзка с последния ми имейл за проекта.
Бихме искали да ви покажем как нашата платформа пести време.
Здрасти, Том, прилагам фактурата, кажи ми, ако нещо липсва.
Лекцията ти в София беше чудесна и ме накара да се замисля.
Имате ли време за кратък call във вторник или сряда?
Влакът тръгва в девет, затова ще се видим на гарата.
Извинявай за късния отговор, бях в отпуск миналата седмица.
Видях, че екипът ви търси хора, и исках да се представя.
Може ли да преместим обяда за следващия четвъртък?
Ето снимките от рождения ден на Анна, дано ти харесат.
Още никой не е отговорил, но ще те държа в течение.
Беше толкова хубаво да те видя отново след всички тези години.
Документите трябва да бъдат подписани от двете страни до понеделник.
Може ли някой да полее цветята, докато ме няма?
Полетът ми е отменен, затова ще се включа online.
Казаха ни, че залата е заета до обяд.
Очаквам вашия отговор, с уважение, Петър Иванов от отдела.
Какво мислиш за новия дизайн на сайта ни?
Прочетох статията ви и научих много от нея.
По-долу ще намерите дневния ред за утрешното заседание.
Само няколко думи, за да ви благодаря за помощта.
Кажете ни кога ще ви е удобно да посетите завода.
Каним само десет основатели и вие сте един от тях.
Тя каза, че докладът още не е готов за публикуване.
Ако имаш въпроси, не се колебай да ми пишеш.
Според нашите данни абонаментът ви изтича този месец.
Успя ли да погледнеш моето предложение за договора?
Кафе машината на третия етаж пак е развалена.
Как е майка ти след операцията миналата седмица?
С радост ще те запозная с Пиер от офиса в Париж.
Добри новини, списанието прие нашата статия за печат!
Можеш да паркираш зад сградата, просто кажи моето име.
Къде да изпратим книгите, които сте поръчали при нас?
В понеделник няма да има час заради стачката.
Благодарим, че дойдохте вчера, това значеше много за нас.
Както обещах, това са числата за първото тримесечие.
Засега не успяхме да възпроизведем грешката на сървъра.`,
};

export const rows: readonly (readonly [Language, string])[] = (Object.keys(texts) as Language[]).flatMap((language) => texts[language].split('\n').map((line) => [language, line.trim()] as const));
