import { letterTable } from './letters';

letterTable('de', {
  cold: [
    `Liebe Anna,

im Sommer sah ich Ihre Buchbinderei in einer Reportage und nehme mir seither vor, Ihnen zu schreiben. Ich bereite in Jena einen kleinen Papiermarkt vor und hätte Sie sehr gern dabei, mit einem Tisch am Fenster.
Sagen Sie mir, ob Ihnen die Idee gefällt, um alles andere kümmere ich mich.

Herzliche Grüße
Mira`,
    `Hallo Ben,

ich habe gesehen, dass ihr wachst, und kann mir denken, wie schwer Fahrer gerade zu finden sind. Wir haben Bewerber, mit denen schon gesprochen wurde, alle mit dem richtigen Führerschein. Drei Profile kann ich dir noch diese Woche schicken, völlig kostenlos.
Wann können wir telefonieren?

Mira Home`,
    `Lieber Ben, ich lade sonst niemanden ein, den ich nicht kenne, aber bei dir mache ich eine Ausnahme. Am 14. gebe ich zu Hause ein Abendessen und möchte, dass du der Einzige von außerhalb der Familie bist. Sonst habe ich niemandem davon erzählt.
Kommst du?

Mira`,
    `Guten Tag,

ich arbeite mit kleinen Hotels und helfe ihnen, die Zimmer außerhalb der Saison zu füllen. Auf Ihrer Seite habe ich zwei, drei einfache Dinge gesehen, die mehr direkte Buchungen brächten. Gern zeige ich Ihnen das in einem kurzen Telefonat.
Hätten Sie nächsten Dienstag eine Viertelstunde?

Freundliche Grüße
Mira Home`,
    `Hallo!

Ich bin Mira von Home Events. Wir wählen eine Handvoll Marken für eine Vorstellung hinter verschlossenen Türen in Köln aus, und Ihre gehört dazu. Die Plätze sind begrenzt und die Einladung ist persönlich, bitte leiten Sie sie nicht weiter.
Darf ich Ihnen einen Platz freihalten?

Mira`,
    `Sehr geehrte Damen und Herren,

ich schreibe Ihnen, weil ich Ihr Buch über die Gezeiten in einem Zug gelesen habe. Für einen Film über Fischer kann ich mir niemand anderen vorstellen, der die Gespräche führt. Das Honorar ist klein, die Freiheit groß.
Darf ich Sie am Freitag anrufen?

Mira`,
  ],
  open: [
    `Liebe Anna, lieber Ben, liebe Cleo,

ich schreibe euch dreien, weil jeder von euch ein Straßenfest ausrichtet und ich für August einen Proberaum suche. Wenn jemand von euch einen weiß, antwortet bitte allen, damit die anderen nicht umsonst suchen.

Danke
Mira`,
    `Guten Tag,

dieselbe Mail geht an drei Verlage, an Ihren und zwei weitere, die im Cc stehen, denn ich suche ein Zuhause für einen Band Erzählungen. Antworten Sie nur, wenn es Sie interessiert; ich hake nicht nach.

Mira Home`,
    `Hallo,

keiner von euch kennt mich: Eure Adressen habe ich vom Markt in Gera. Ich sammle alte Fotos vom Dorf und nehme alles, was ihr mir leihen wollt. Leitet das gern an alle weiter, die Alben zu Hause haben.

Danke euch allen
Mira`,
  ],
  known: [
    `Hallo,

anbei die endgültige Fassung des Grundrisses. Nur die Farbe der Türen fehlt noch, meinetwegen weiß. Sprechen wir morgen auf der Baustelle?

Liebe Grüße
Mira`,
    `Hallo Rosa,

ich hoffe, es geht dir gut. Wie besprochen habe ich den Termin auf Dienstag 15 Uhr gelegt, Theo und Ugo sind im Cc. Ich habe über das nachgedacht, was du gesagt hast, und du hast recht, wir verschieben den Umbau besser.

Viele Grüße
Mira`,
  ],
});
