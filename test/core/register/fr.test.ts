import { languageTable } from '../cases';

languageTable('fr', [
  ['⟦Madame, Monsieur⟧,\n', 'generic', ''], ['⟦Bonjour Madame Dupont⟧,\n', 'name', 'dupont'], ['⟦Bonjour à tous⟧,', 'plural', ''], ['⟦Chère Anna⟧,', 'name', 'anna'], ['⟦Bonjour Louise et Chloé⟧,', 'names', 'louise|chloé'], ['Merci Anna', 'none', ''],
  ['⟦Bonsoir Paul⟧,\n', 'name', 'paul'], ['⟦Cher Monsieur Le Goff⟧,\n', 'name', 'goff'], ['⟦Chers collègues⟧,\n', 'plural', ''], ['⟦Coucou les filles⟧ !\n', 'plural', ''], ['⟦Salut⟧,\n', 'nobody', ''], ['⟦Cher client⟧,\n', 'generic', ''],
  ['⟦Bonjour à toutes et à tous⟧,\n', 'plural', ''], ['⟦Madame la Directrice⟧,\n', 'title', ''], ['⟦Bonjour⟧ !\n', 'nobody', ''], ['⟦Paul⟧,\nvoici', 'name', 'paul'], ['Demain, si tu veux\n', 'none', ''], ['⟦Bonjour à vous deux⟧,\n', 'plural', ''],
  ['⟦Bonjour l’équipe⟧,\n', 'plural', ''], ['⟦Monsieur Petit⟧,\n', 'name', 'petit'], ['⟦Chers Anna et Marc⟧,\n', 'names', 'anna|marc'], ['⟦À qui de droit⟧,\n', 'generic', ''], ['Bien reçu, merci\n', 'none', ''],
], {
  'only you': [
    'Je ⟦ne compte que sur toi⟧.', 'Vous êtes ⟦l’unique élu⟧.',
    '⟦C’est à vous seul⟧ que j’adresse cette invitation.', '⟦Je n’invite que vous⟧.', '⟦Personne d’autre ne le sait⟧.', '⟦Une invitation privée⟧ vous attend.',
    '⟦Je n’en ai soufflé mot à personne⟧.', '⟦Vous êtes la première et la seule personne que j’approche⟧ à ce sujet.', 'Je te le propose ⟦à toi et à personne d’autre⟧.', 'Il reste une place à table et ⟦elle porte votre nom⟧.',
    'J’aimerais que nous dînions ⟦juste nous deux⟧ vendredi.', 'Cette invitation ⟦n’est ouverte à personne d’autre que vous⟧.', '⟦À part toi, personne n’est au courant⟧.', 'Parmi tous les experts, ⟦c’est vous que nous avons choisie⟧.',
    '⟦Vous avez été retenue parmi des centaines de candidates⟧.', '⟦Toi et toi seule⟧ verras le brouillon.', 'Je vous le demande ⟦à vous, et seulement à vous⟧.', '⟦Que cela reste entre nous⟧, s’il vous plaît.',
    '⟦Nous n’avons sollicité aucun autre cabinet⟧.', '⟦Je ne compte inviter personne d’autre⟧.', '⟦Vous serez notre unique invitée⟧ ce soir-là.', '⟦Je n’écris qu’à toi⟧.', '⟦J’ai gardé la dernière place pour toi⟧.',
    'C’est une invitation qui ⟦vous est exclusivement adressée⟧.', 'Cette offre ⟦vous est strictement réservée⟧.', '⟦Toi seul es convié⟧.',
  ],
  'to you': [
    '⟦J’ai tout de suite pensé à vous⟧.', '⟦Je vous écris personnellement⟧.', '⟦Votre parcours m’a impressionné⟧.', '⟦En lisant votre article sur les abeilles, j’ai su que je devais vous écrire⟧.', '⟦Tu es la première personne à qui j’ai pensé⟧.',
    '⟦Votre conférence à Lyon m’a beaucoup marquée⟧.', '⟦J’admire depuis longtemps ce que vous faites⟧.', '⟦Une amie commune m’a parlé de vous⟧.', '⟦Je suis une grande fan de ton podcast⟧.',
    '⟦J’ai regardé votre site de près⟧ et je vois que vous livrez partout.', '⟦J’ai aussitôt songé à toi⟧.', '⟦La façon dont vous tenez votre boulangerie m’a impressionné⟧.', 'Je l’ai ⟦choisi spécialement pour vous⟧.',
  ],
  'to one': ['⟦Tu⟧ l’as peint ⟦toi-même⟧ ?', '⟦Ton mari⟧ est rentré d’Oslo ?', '⟦Votre entreprise⟧ pourrait-elle livrer en mai ?', 'Quand es-⟦tu⟧ là ?'],
  'to several': [
    "J'écris ⟦aussi à vos confrères⟧ du quai.",
    'Voici les trois moulins ⟦auxquels va ce courriel⟧.',
    'Cela ⟦part en même temps à plusieurs⟧ moulins.',
    'Je vous ⟦écris à tous les 3⟧ ensemble.', '⟦L’un d’entre vous⟧ pourrait-il me faire visiter ?', '⟦Vous trois⟧ vous connaissez de Bâle.', 'J’⟦envoie ce même mot à cinq écoles⟧ de la ville.', '⟦Chacune d’entre vous⟧ recevra une copie.',
    '⟦Si l’un de vous⟧ a une camionnette, dites-le-moi.', '⟦Vous êtes tous les bienvenus⟧.', 'Je vous attends ⟦tous les deux⟧ lundi.', '⟦Merci à tous⟧ d’avoir répondu si vite.', 'J’⟦écris à plusieurs propriétaires⟧ à la fois.',
    'Présentez-vous ⟦les uns aux autres⟧ avant l’appel.', 'Je vous ⟦écris à toutes les deux⟧ pour l’appartement.',
  ],
  pitch: ['⟦Seriez-vous disponible pour un court appel⟧ la semaine prochaine ?', '⟦Nous aidons des entreprises comme la vôtre⟧ à payer moins d’électricité.', '⟦Je me permets de vous relancer⟧.', '⟦Réservez une démo gratuite⟧ ici.'],
  nothing: [
    'Seule la facture manque.', 'Merci pour tout.', 'Il ne reste que la porte du garage à peindre.', 'Tu ne peux que mardi, ou vendredi irait aussi ?', 'Je voulais seulement vous demander l’heure du train.',
    'Je viens seulement de voir ton message, pardon.', 'Tu es le seul à avoir la clé, alors ferme bien.', 'Personne d’autre ne peut jeudi, déplaçons la réunion.', 'Personne d’autre ne doit signer.', 'Quelqu’un d’autre a besoin d’être conduit ?',
    'Le chemin privé derrière l’école est fermé.', 'Le distributeur exclusif a fermé.', 'La seule pharmacie du village ferme à deux heures.', 'Garde bien le reçu.', 'Le mur entre nous et les voisins est humide.', 'J’ai réservé une table pour six à votre nom.',
    'Les places sont réservées aux membres.', 'Elle m’a dit que vous aviez la grippe.', 'Merci pour votre mot, le toit est très beau.', 'J’ai vu ta voiture dans la cour.', 'Toutes les factures sont jointes.', 'Il faut imprimer les deux faces.',
    'Je vous écris pour savoir si l’appartement est encore libre.', 'On s’appelle vendredi pour parler du toit ?', 'La pièce jointe est uniquement pour votre information.', 'Ce gâteau est pour toi et les enfants.', 'Répondez seulement à moi, pas à la liste.',
    'Ces prix ne valent que pour les commandes en ligne.', 'Nous ne sommes pas les seuls à être en retard.', 'Comme vous êtes en vacances, rien ne presse.', 'Vous avez tous les documents.', 'Vous êtes tous les jours au bureau ?', 'Tout le monde va bien chez vous ?',
  ],
});
