import { letterTable } from './letters';

letterTable('fr', {
  cold: [
    `Monsieur le Directeur,

Étudiante en dernière année à Angers, je cherche un atelier où apprendre la dorure pendant six mois à partir de mars. Vos livres m'accompagnent depuis longtemps. Je vous joins mon dossier et reste à votre disposition.

Respectueusement,
Mira Home`,
    `Chère Anna,

J'ai vu cet été votre atelier de reliure dans un reportage et je me promets de vous écrire depuis. Je prépare une petite foire du papier à Angers et j'aimerais beaucoup vous y voir, avec une table près de la fenêtre.
Dites-moi si l'idée vous plaît, je m'occupe du reste.

Bien à vous,
Mira`,
    `Bonjour Ben,

Je vois que vous recrutez et j'imagine qu'il n'est pas simple de trouver des chauffeurs en cette saison. Nous avons des candidats déjà reçus, tous titulaires du bon permis. Je peux vous envoyer trois profils cette semaine, sans aucun frais.
Quand pouvons-nous en parler ?

Mira Home`,
    `Cher Ben, je n'invite jamais d'inconnus, mais pour toi je fais une exception. Le 14, je donne un dîner à la maison et je voudrais que tu sois la seule personne hors de la famille. Je n'en ai parlé à personne d'autre.
Tu viens ?

Mira`,
    `Bonjour,

Je travaille avec de petits hôtels et je les aide à remplir leurs chambres hors saison. J'ai regardé votre site : deux ou trois choses simples vous amèneraient davantage de réservations directes. Je vous montre cela volontiers par téléphone.
Auriez-vous un quart d'heure mardi prochain ?

Cordialement,
Mira Home`,
    `Bonjour !

Je suis Mira, de Home Événements. Nous retenons une poignée de marques pour une présentation à huis clos à Lyon et la vôtre a été choisie. Les places sont comptées et l'invitation est personnelle, je vous demande donc de ne pas la transmettre.
Puis-je vous garder une place ?

Mira`,
    `Madame, Monsieur,

Je me permets de vous écrire car j'ai lu votre livre sur les marées d'une traite. Je prépare un documentaire sur les pêcheurs et je n'imagine personne d'autre pour mener les entretiens. Le budget est modeste, la liberté totale.
Puis-je vous appeler vendredi ?

Mira`,
  ],
  open: [
    `Chers Anna, Ben et Cleo,

Je vous écris à tous les trois car chacun de vous organise une fête de quartier et je cherche où répéter en août. Si l'un de vous connaît une salle libre, répondez à tous, que les autres ne cherchent pas pour rien.

Merci,
Mira`,
    `Bonjour,

J'envoie ce même message à trois éditeurs, vous et deux autres qui sont en copie, car je cherche une maison pour un recueil de nouvelles. Répondez seulement si cela vous intéresse, je n'insisterai pas.

Mira Home`,
    `Bonjour,

Aucun d'entre vous ne me connaît : j'ai eu vos adresses à la foire de Sens. Je rassemble de vieilles photos du village et je prends tout ce que vous voudrez bien me prêter. N'hésitez pas à faire suivre à ceux qui gardent des albums.

Merci à tous,
Mira`,
  ],
  known: [
    `Bonjour,

Ci-joint la version définitive du plan. Il ne manque plus que la couleur des portes ; pour moi, ce sera blanc. On se parle demain sur le chantier ?

Bises,
Mira`,
    `Bonjour Rosa,

J'espère que tout va bien. Comme convenu, j'ai fixé la réunion mardi à 15 h ; Theo et Ugo sont en copie. J'ai réfléchi à ce que tu as dit et tu as raison, mieux vaut repousser les travaux.

Je t'embrasse,
Mira`,
  ],
});
