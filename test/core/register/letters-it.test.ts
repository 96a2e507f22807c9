import { letterTable } from './letters';

letterTable('it', {
  cold: [
    `Cara Anna,

questa estate ho visto la Sua legatoria in un servizio in televisione e da allora mi riprometto di scriverLe. Sto preparando una piccola fiera della carta a Fabriano e mi piacerebbe averLa con noi, con un banco vicino alla finestra.
Mi dica se l'idea Le piace, al resto penso io.

Con stima,
Mira`,
    `Buongiorno Ben,

ho notato che state crescendo e immagino che trovare autisti in questa stagione non sia facile. Abbiamo una rosa di candidati già intervistati, tutti con la patente giusta. Posso mandarLe tre profili entro venerdì, senza alcun costo.
Quando possiamo sentirci?

Mira Home`,
    `Gentile Cleo Okafor,

mi chiamo Mira e sono consulente energetica. Passando davanti al Suo negozio ho visto che l'illuminazione è ancora quella vecchia. Altri negozianti come Lei hanno tagliato la bolletta di un terzo. Posso passare giovedì per le misure? Ci vuole mezz'ora e non c'è nessun impegno.

Cordiali saluti,
Mira`,
    `Caro Ben,

di solito non invito chi non conosco, ma per te faccio un'eccezione. Il 14 do una cena a casa mia e vorrei che tu fossi l'unica persona fuori dalla famiglia. Non l'ho detto a nessun altro.
Vieni?

Mira`,
    `Salve,

lavoro con piccoli alberghi e li aiuto a riempire le camere in bassa stagione. Ho guardato il Suo sito e ci sono due o tre cose semplici che porterebbero più prenotazioni dirette. Mi piacerebbe mostrarLe tutto in una breve telefonata.
Avrebbe un quarto d'ora martedì prossimo?

Cordialmente,
Mira Home`,
    `Buongiorno,

Le scrivo perché ho letto il Suo libro sulle maree e non sono riuscita a staccarmene. Preparo un documentario sui pescatori e non riesco a immaginare nessun altro a condurre le interviste. Il compenso è modesto, la libertà totale.
Posso chiamarLa venerdì?

Mira`,
    `Salve,

sono Mira di Home Eventi. Stiamo selezionando pochissimi marchi per una presentazione a porte chiuse a Milano e il vostro è stato scelto. I posti sono contati e l'invito è personale, perciò vi chiedo di non inoltrarlo.
Posso riservarvi un posto?

Mira`,
    `Buonasera,

vorrei proporLe una collaborazione. Produciamo imballaggi di cartone senza plastica e credo che i Suoi prodotti ci starebbero benissimo. Le spedisco volentieri dei campioni gratuiti all'indirizzo che mi indica, senza obbligo d'acquisto.
Resto in attesa di un Suo riscontro.

Mira Home`,
  ],
  open: [
    `Cari Anna, Ben e Cleo,

scrivo a tutti e tre perché ciascuno di voi organizza una festa di quartiere e io cerco un posto dove provare ad agosto. Se qualcuno di voi sa di una sala libera, rispondete pure a tutti, così gli altri non perdono tempo.

Grazie,
Mira`,
    `Buongiorno a tutti,

sabato alle 9 l'associazione pulisce il torrente. Portate guanti e stivali; i sacchi li mettiamo noi. Chi non può venire può dare una mano con la lista del materiale.

A sabato,
Mira`,
    `Salve,

mando questa stessa mail a tre editori, voi e altri due che trovate in copia, perché cerco casa per un libro di racconti. Rispondete solo se vi interessa, non insisterò.

Mira Home`,
    `Buongiorno,

nessuno di voi mi conosce: ho avuto i vostri indirizzi alla fiera di Lucca. Sto raccogliendo vecchie fotografie del paese e mi va bene tutto ciò che volete prestarmi. Sentitevi liberi di inoltrare la richiesta a chi ha album in casa.

Grazie a tutti,
Mira`,
    `Gentili condomini,

martedì dalle 10 alle 13 mancherà l'acqua. Ci scusiamo per il disagio e vi ringraziamo della comprensione.

L'amministrazione`,
    `Salve,

ecco gli orari dei pullman per l'incontro dei cori. Ognuno di voi riceve un braccialetto all'ingresso; i cori del nord entrano per primi. In copia ci sono gli altri direttori, per qualsiasi dubbio.

Mira`,
  ],
  known: [
    `Ciao,

in allegato la versione definitiva della pianta. Manca solo il colore delle porte; per me va bene il bianco. Ci sentiamo domani in cantiere?

Baci,
Mira`,
    `Rosa, Theo,

grazie della cena di ieri, era tutto squisito. Ugo ha dimenticato la giacca, passo io giovedì a prenderla.

Mira`,
    `Ciao ragazzi,

ho trovato i biglietti per il concerto del 20. Sono solo quattro e restano riservati a mio nome fino a lunedì. Chi li vuole?

Mira`,
    `Ciao Rosa,

spero che tu stia bene. Come d'accordo ho fissato la riunione per martedì alle 15; Theo e Ugo sono in copia. Ho pensato a quello che hai detto e hai ragione, meglio rimandare i lavori.

Un abbraccio,
Mira`,
  ],
});
