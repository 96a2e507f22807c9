import { letterTable } from './letters';

letterTable('nl', {
  cold: [
    `Beste Anna,

Van de zomer zag ik uw boekbinderij in een reportage, en sindsdien neem ik mij voor u te schrijven. Ik bereid een kleine papiermarkt voor in Deventer en zou het heel fijn vinden als u erbij bent, met een tafel aan het raam.
Laat mij weten of het idee u bevalt, dan regel ik de rest.

Met vriendelijke groet,
Mira`,
    `Dag Ben,

Ik zag dat jullie groeien en kan me voorstellen dat chauffeurs vinden nu lastig is. Wij hebben een bestand met kandidaten die al gesproken zijn, allemaal met het juiste rijbewijs. Ik kan u nog deze week drie profielen sturen, geheel kosteloos.
Wanneer kunnen we bellen?

Mira Home`,
    `Geachte mevrouw Okafor,

Mijn naam is Mira en ik ben energieadviseur. Toen ik langs uw winkel liep viel me op dat de verlichting nog van de oude soort is. Andere winkeliers zoals u hebben hun rekening met een derde verlaagd. Mag ik donderdag langskomen om te meten? Het duurt een half uur en verplicht u tot niets.

Hoogachtend,
Mira`,
    `Lieve Ben,

Ik nodig zelden iemand uit die ik niet ken, maar voor jou maak ik een uitzondering. Op de 14e geef ik een diner bij mij thuis en ik wil dat jij de enige bent van buiten de familie. Ik heb het aan niemand anders verteld.
Kom je?

Mira`,
    `Goedendag,

Ik werk met kleine hotels en help ze om de kamers buiten het seizoen te vullen. Ik heb uw website bekeken en er zijn twee of drie simpele dingen die meer directe boekingen zouden opleveren. Ik laat het u graag zien in een kort telefoongesprek.
Heeft u volgende week dinsdag een kwartiertje?

Groet,
Mira Home`,
    `Goedemorgen,

Ik schrijf u omdat ik uw boek over de getijden in één ruk heb uitgelezen. Ik maak een documentaire over vissers en kan me geen ander voorstellen die de gesprekken voert. Het budget is klein, de vrijheid groot.
Mag ik u vrijdag bellen?

Mira`,
    `Hallo,

Ik ben Mira van Home Events. Wij selecteren een handvol merken voor een besloten presentatie in Utrecht en het uwe is gekozen. De plaatsen zijn beperkt en de uitnodiging is persoonlijk, dus ik vraag u haar niet door te sturen.
Mag ik een plaats voor u reserveren?

Mira`,
    `Goedemiddag,

Graag stel ik u een samenwerking voor. Wij maken kartonnen verpakkingen zonder plastic en ik denk dat uw producten er prachtig in uitkomen. Ik stuur u graag gratis monsters, zonder enige verplichting.
Ik zie uw reactie met belangstelling tegemoet.

Mira Home`,
  ],
  open: [
    `Beste Anna, Ben en Cleo,

Ik schrijf jullie alle drie omdat ieder van jullie een buurtfeest organiseert en ik in augustus een oefenruimte zoek. Weet een van jullie een zaaltje, antwoord dan gerust aan allen, dan hoeven de anderen niet te zoeken.

Dank,
Mira`,
    `Goedemorgen allemaal,

Zaterdag om 9 uur maakt de vereniging de beek schoon. Neem handschoenen en laarzen mee; wij zorgen voor zakken. Wie niet kan komen, mag helpen met de materiaallijst.

Tot zaterdag,
Mira`,
    `Goedendag,

Deze zelfde mail stuur ik aan drie uitgeverijen, de uwe en twee andere die in cc staan, omdat ik onderdak zoek voor een verhalenbundel. Antwoord alleen als het u iets lijkt; ik dring niet aan.

Mira Home`,
    `Hallo,

Geen van jullie kent mij: ik kreeg jullie adressen op de markt in Zutphen. Ik verzamel oude foto's van het dorp en ben blij met alles wat jullie willen uitlenen. Stuur dit verzoek gerust door aan wie albums in huis heeft.

Dank aan iedereen,
Mira`,
    `Beste bewoners,

Dinsdag is er tussen 10 en 13 uur geen water. Onze excuses voor de overlast en dank voor het begrip.

Het bestuur`,
    `Goedemiddag,

Hierbij de bustijden voor de korendag. Ieder van u krijgt bij binnenkomst een bandje; de koren uit het noorden gaan eerst. In de cc staan de andere dirigenten, voor alle vragen.

Mira`,
  ],
  known: [
    `Hoi,

In de bijlage de definitieve plattegrond. Alleen de kleur van de deuren moet nog; wat mij betreft wit. Spreken we elkaar morgen op de bouw?

Groetjes,
Mira`,
    `Rosa, Theo,

Bedankt voor het eten gisteren, het was heerlijk. Ugo is zijn jas vergeten, ik haal hem donderdag op.

Mira`,
    `Hoi allemaal,

Ik heb kaartjes voor het concert van de 20e. Het zijn er maar vier en ze zijn tot maandag voor mij gereserveerd. Wie wil er mee?

Mira`,
    `Dag Rosa,

Ik hoop dat alles goed gaat. Zoals afgesproken heb ik de vergadering op dinsdag om 15 uur gezet; Theo en Ugo staan in de cc. Ik heb nagedacht over wat je zei en je hebt gelijk, we stellen de verbouwing beter uit.

Liefs,
Mira`,
  ],
});
