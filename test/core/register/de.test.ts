import { languageTable } from '../cases';

languageTable('de', [
  ['⟦Hallo Frau Dr. Müller⟧,\n', 'name', 'müller'], ['⟦Sehr geehrte Damen und Herren⟧,\n', 'generic', ''], ['⟦Sehr geehrte Frau Müller, sehr geehrter Herr Maier⟧,', 'names', 'müller|maier'],
  ['⟦Liebe Anna, lieber Ben⟧,\n', 'names', 'anna|ben'], ['⟦Hallo zusammen⟧,', 'plural', ''], ['⟦Hi Clara⟧,', 'name', 'clara'], ['⟦Guten Tag⟧,', 'nobody', ''], ['⟦Guten Tag Herr Professor⟧,', 'title', ''], ['Vielen Dank, Anna', 'none', ''],
  ['⟦Liebe Kolleginnen und Kollegen⟧,\n', 'plural', ''], ['⟦Moin Lars⟧,\n', 'name', 'lars'], ['⟦Servus beinand⟧,\n', 'plural', ''], ['⟦Ihr Lieben⟧,\n', 'plural', ''], ['⟦Werter Herr von Arnim⟧,\n', 'name', 'arnim'], ['⟦Grüß Gott⟧,\n', 'nobody', ''],
  ['⟦Guten Morgen, Frau Özdemir⟧,\n', 'name', 'özdemir'], ['⟦Hallo ihr drei⟧,\n', 'plural', ''], ['⟦Lieber Kunde⟧,\n', 'generic', ''], ['⟦Anna⟧,\nmorgen', 'name', 'anna'], ['Morgen, wenn es dir passt\n', 'none', ''], ['⟦Liebes Team⟧,\n', 'plural', ''],
  ['⟦Hallo Familie Schmitt⟧,\n', 'name', 'schmitt'], ['⟦Hallo an alle⟧,\n', 'plural', ''], ['Gern geschehen, Herr Maier\n', 'none', ''], ['⟦Sehr geehrte Frau Professorin Wang⟧,\n', 'name', 'wang'],
], {
  'only you': [
    '⟦Das bleibt zwischen dir und mir⟧.', 'Ich habe ⟦sonst niemanden zum Essen eingeladen⟧.', 'Ich zähle ⟦allein auf dich⟧.',
    'Ich lade ⟦ausschließlich Sie⟧ dazu ein.', 'Die Einladung gilt ⟦nur für Sie⟧.', '⟦Niemand sonst weiß davon⟧.', '⟦Sie wurden persönlich ausgewählt⟧.', '⟦Das bleibt unter uns⟧.',
    'Ich habe ⟦sonst keiner Menschenseele davon erzählt⟧.', '⟦Sie sind die Erste und Einzige, die ich anspreche⟧.', 'Ich biete es ⟦dir an und niemandem sonst⟧.', 'Ein Platz am Tisch ist noch frei, und ⟦darauf steht Ihr Name⟧.',
    'Ich würde am Freitag gern ⟦nur mit dir⟧ essen gehen.', 'Diese Einladung ⟦geht an niemanden außer Ihnen⟧.', '⟦Außer dir weiß es keiner⟧.', 'Unter allen Fachleuten ⟦haben wir uns für Sie entschieden⟧.',
    '⟦Sie wurden aus Hunderten von Bewerberinnen ausgewählt⟧.', '⟦Du und nur du⟧ bekommst den Entwurf zu sehen.', 'Ich bitte ⟦Sie, und zwar nur Sie⟧, um Rat.', '⟦Das bleibt bitte unter uns⟧.', '⟦Wir haben kein anderes Büro angefragt⟧.',
    '⟦Ich habe nicht vor, noch jemanden einzuladen⟧.', 'Sie werden an dem Abend ⟦unser einziger Gast⟧ sein.', 'Ich schreibe ⟦allein Ihnen⟧.', '⟦Den letzten Platz habe ich für dich freigehalten⟧.',
    'Die Einladung richtet sich ⟦ausschließlich an Ihre Person⟧.', 'Dieses Angebot ist ⟦nur für dich bestimmt⟧.', '⟦Einzig und allein du⟧ bist eingeladen.',
  ],
  'to you': [
    'Ich habe gleich ⟦an Sie gedacht⟧.', '⟦Ich schreibe Ihnen persönlich⟧.', '⟦Ihr Profil hat mich angesprochen⟧.', '⟦Als ich Ihren Aufsatz über Bienen las, wusste ich, dass ich Ihnen schreiben muss⟧.', '⟦Du warst die Erste, an die ich dachte⟧.',
    '⟦Ihr Vortrag in Graz ist mir lange nachgegangen⟧.', '⟦Seit Jahren bewundere ich, was du machst⟧.', '⟦Eine gemeinsame Freundin hat mir von Ihnen erzählt⟧.', '⟦Ich bin ein großer Fan deines Podcasts⟧.',
    '⟦Ich habe mir Ihre Website genau angesehen⟧ und sehe, dass Sie europaweit liefern.', '⟦Ich musste sofort an dich denken⟧.', '⟦Mich hat beeindruckt, wie Sie Ihre Bäckerei führen⟧.', 'Das habe ich ⟦eigens für Sie ausgesucht⟧.',
  ],
  'to one': ['Hast ⟦du⟧ das selbst gestrichen?', 'Ist ⟦dein Mann⟧ aus Oslo zurück?', 'Könnte ⟦Ihre Firma⟧ im Mai liefern?', 'Das weißt ⟦du⟧ besser.'],
  'to several': [
    'Ich schreibe ⟦auch an Ihre Nachbarn⟧ am Ufer.',
    'Da diese Bewerbung ⟦zeitgleich an drei⟧ Mühlen geht, melde ich mich ab.',
    'Die vier Mühlen, ⟦an die diese Mail geht⟧, liegen am Fluss.',
    'Ich schreibe ⟦euch 3 gemeinsam⟧.', 'Könnte mir ⟦einer von euch⟧ alles zeigen?', 'Ich schreibe ⟦Ihnen allen⟧.', '⟦Ihr drei kennt euch⟧ aus Basel.', 'Ich ⟦schicke dieselbe Nachricht an fünf Schulen⟧ in der Stadt.', '⟦Jede von Ihnen⟧ bekommt eine Kopie.',
    'Falls ⟦einer von euch⟧ einen Lieferwagen hat, ⟦sagt mir Bescheid⟧.', '⟦Ihr seid alle⟧ herzlich willkommen.', 'Ich erwarte ⟦euch beide⟧ am Montag.', '⟦Danke an alle⟧ für die schnellen Antworten.',
    'Ich ⟦schreibe mehrere Vermieter gleichzeitig⟧ an.', '⟦Stellt euch bitte gegenseitig vor⟧.', 'Ich schreibe ⟦Ihnen beiden⟧ wegen der Wohnung.',
  ],
  pitch: ['⟦Wären Sie offen für ein kurzes Telefonat⟧ nächste Woche?', '⟦Wir helfen Unternehmen wie Ihrem⟧, Strom zu sparen.', 'Ich wollte ⟦an meine letzte E-Mail anknüpfen⟧.', '⟦Buchen Sie eine kostenlose Demo⟧.'],
  nothing: [
    'Ich lade nur sie ein.', 'Nur die Rechnung fehlt.', 'Das ist euer Haus.', 'Nur das Garagentor muss noch gestrichen werden.', 'Kannst du nur am Dienstag, oder ginge auch Freitag?', 'Ich wollte Sie nur fragen, wann der Zug fährt.',
    'Ich habe deine Nachricht erst jetzt gesehen.', 'Du bist der Einzige mit einem Schlüssel, schließ also bitte ab.', 'Am Donnerstag kann sonst niemand, wir verschieben also.', 'Sonst muss niemand unterschreiben.', 'Braucht sonst noch jemand eine Mitfahrgelegenheit?',
    'Der Privatweg hinter der Schule ist gesperrt.', 'Der Versand erfolgt ausschließlich an Werktagen.', 'Die einzige Apotheke im Dorf schließt um zwei.', 'Heb die Quittung bitte auf.', 'Die Wand zwischen uns und den Nachbarn ist feucht.',
    'Ich habe auf Ihren Namen einen Tisch für sechs reserviert.', 'Die Plätze sind für Mitglieder reserviert.', 'Sie hat mir gesagt, dass du Grippe hast.', 'Danke für deine Nachricht, das Dach ist schön geworden.', 'Ich habe dein Auto im Hof gesehen.',
    'Alle Rechnungen liegen bei.', 'Beide Seiten müssen gedruckt werden.', 'Ich schreibe Ihnen, weil ich wissen möchte, ob die Wohnung noch frei ist.', 'Können wir am Freitag kurz über das Dach telefonieren?', 'Der Anhang ist nur zu Ihrer Information.',
    'Der Kuchen ist für dich und die Kinder.', 'Antworte bitte nur mir.', 'Die Preise gelten nur für Bestellungen im Netz.', 'Wir laden nur sie und ihren Mann ein.', 'Ihr Paket liegt beim Nachbarn.', 'Ihr Vortrag ist am Dienstag um zehn.', 'Sind alle bei Ihnen gesund?',
    'Wenn ihr Zug sich verspätet, holt ihr Bruder sie ab.',
  ],
});
