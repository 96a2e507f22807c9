/** What a slot of a template stands for. */
export type Slot = 'first-name' | 'last-name' | 'name' | 'title' | 'company' | 'place' | 'role' | 'date' | 'link' | 'address' | 'number' | 'topic' | 'sender' | 'other';

/**
 * Words that name a slot, whatever the mail's language: a template keeps the language it was bought in. Folded, letters only, by meaning.
 * From the syntaxes and examples of mail-merge tools' documentation, and published templates; es fr de pt it nl bg written for this project, to be read by natives.
 */
export const slotWords: Readonly<Record<Exclude<Slot, 'other'>, string>> = {
  'first-name': 'firstname fname givenname forename prénom prenom vorname rufname nome nombre voornaam primeironome име',
  'last-name': 'lastname lname surname familyname nachname familienname nomdefamille cognome apellido apellidos sobrenome apelido achternaam фамилия',
  name: 'name fullname mutualconnection connection referral colleague contato contact contacts contactfield contactname recipient customer client user username subscriber prospect candidate lead person nom kontakt kunde empfänger empfängerin adressat adressatin kundin kandidat kandidatin contacto cliente clienta destinatario destinataria destinatário destinatária destinataire destinatrice utente utilisateur utilizador naam klant contactpersoon клиент клиента получател получателя контакт контакта',
  title: 'title salutation mr anrede titel civilité civilite tratamiento titolo aanhef обръщение титла',
  company: 'company companyname yourcompany competitor competitors organization organisation business firm employer brand account domain website entreprise société societe boîte firma unternehmen firmenname empresa compañía azienda società marca bedrijf bedrijfsnaam organisatie negocio negócio comercio comércio local establecimiento estabelecimento institución instituição asociación associação associazione association vereniging verein ente organización organização organizzazione организацията сдружение училище фондация ragionesociale razónsocial razonsocial razãosocial razaosocial raisonsociale компания фирма фирмата',
  place: 'colonia barrio bairro quartiere quartier wijk stadtteil квартал concelho municipio município localidad localidade kommune gemeinde gemeente comune commune школа schule école escuela escola scuola school luogo city town location state country region address zip ville pays région lieu stadt ort land ciudad país lugar cidade città paese stad plaats град държава място улица',
  role: 'responsable responsável responsabile verantwortliche verantwoordelijke отговорник degree skill role job jobtitle position department team industry sector niche field rôle poste fonction métier metier secteur branche beruf abteilung puesto cargo sector industria função setor ruolo settore functie sector afdeling длъжност отдел сфера',
  date: 'date day time month year week weekday event deadline jour heure durée délai mois datum uhrzeit tag monat termin fecha día hora mes data giorno ora tijd dag maand дата ден час',
  address: 'email mail e-mail courriel correo indirizzo dirección direccion endereço endereco adres адрес',
  link: 'cta picture image bild link url calendar calendly video attachment website lien enlace vínculo collegamento bijlage линк връзка',
  number: 'monto cantidad quantia quantidade quantità hoeveelheid anzahl количество random rnd rand number amount price percent phone score code discount password prix montant nombre chiffre tarif numéro réduction anzahl preis betrag zahl telefon passwort rabatt precio número importe descuento preço valor prezzo numero importo prijs bedrag aantal цена брой сума телефон',
  topic: 'painpoint compliment hook topic subject project product service offer solution problem challenge pain benefit result achievement feature milestone article resource tool insight detail keyword sujet produit offre problème problématique bénéfice résultat récompense observation stat métrique thema produkt angebot lösung ergebnis vorteil konkurrent wettbewerber tema producto servicio oferta solución resultado beneficio competidor produto serviço oferta benefício prodotto servizio offerta soluzione risultato onderwerp product dienst aanbod oplossing resultaat тема продукт услуга оферта резултат ползи',
  sender: 'yourname signature sender myname owner signatur absender remitente mittente handtekening afzender подпис подател',
};

/** Words around them. */
export const besideSlots = {
  /** Words that may stand beside a slot word inside its mark: "your company name", "insert first name here". */
  company:
    'the a an of their his her your my our first last full insert add enter fill in here specific personal point connection one line recent relevant brief short similar common mutual other next new to on or and le la les un une de du des d l votre vos son sa leur nos notre concret spécifique commun der die das des ihr ihre ihres ihrer dein deine euer mein unser einfügen hier el los tu su sus mi nuestra nuestro o a os do da dos das teu seu sua meu il lo gli i tuo suo mio nostro het een uw je jouw mijn van de voor hier за на от вашата вашето вашия моето тук tua sua vostra nostra votre inserisci inserire insérer insertar inserir vul вмъкни',

  /** Said to whoever fills the template in, they make a longer text in brackets a slot: "[what you liked about their work]". */
  address: 'you your yours yourself their them votre vos vous leur leurs ihr ihre ihrem ihrer dein deine tu tus su sus usted teu seu sua você vocês suo sua tuo loro lei voi u uw jouw hun sie ihnen euch chacun chacune cada вие ви вас всеки вашата вашия техния тяхната e.g. ex z.b. p.ej insert insérer einfügen insertar inserir inserire invoegen вмъкни specific brief concrete spécifique',

  /** A bracket that opens with one of these and ends in "?" asks the writer something. */
  question: 'what why who where which how qué por cómo quién was warum wie wer pourquoi que qui comment porquê o como che perché cosa come wat waarom hoe какво защо как кой',

  /** A bracket that opens with one of these sets a task to whoever fills the template in: "[mention a recent post]". */
  task: 'mention describe explain personalise personalize compliment reference nennen erwähnen beschreiben ergänzen mentionner mentionnez citer citez décrire décrivez ajouter ajoutez préciser précisez mencionar menciona mencione describir describe añadir descrever descreva acrescentar menzionare menziona citare descrivere descrivi aggiungere aggiungi noem vermeld beschrijf опишете опиши споменете спомени добавете добави',

  /** In round brackets only one of these with a slot's name behind it sets a task: "(poner aquí el nombre)". */
  insert: 'insert insérer insérez inserer mettre mettez indiquer écrire inserisci inserire scrivere scrivi inserir insira colocar coloque escrever escreva insertar inserta inserte poner pon ponga escribir escriba hier invullen vul впиши впишете въведи въведете попълни попълнете вмъкни',

  /** Two of these and the letter is about programs that fill slots in, or about names left out on purpose. */
  matter: 'bug plugin plug-in script parser config json syntax mailmerge mail-merge newsletter-tool libreoffice excel tabellenkalkulation spreadsheet serienbrief serienbriefe seriendruck publipostage correspondencia stampa_unione samenvoegen seriebrief mailing_list циркулярни plantilla plantillas template templates vorlage vorlagen modèle sjabloon шаблон шаблона placeholder placeholders platzhalter manual manuel handbuch manuale handleiding наръчник keyerror undefined rendered renders renderiza gerador generator fehlermeldung foutmelding anonymisiert anonymisé anonymisée geanonimiseerd geanonimiseerde anonimizado anonymised anonymized anonimizzata анонимизиран geschwärzt',

  /** A bracket that opens with one of these speaks to the reader beside the text: "[make sure you lock it]", "[as you know]". */
  aside: 'make as if note please sorry thank thanks let see remember btw because since unless although hope wie wenn falls bitte siehe denn weil danke hoffe comme si merci voyez car pensez como gracias ya porque espero obrigado obrigada veja se caso come grazie vedi poiché zoals als graag bedankt zie omdat както ако моля виж вижте благодаря защото понеже',

  /** Behind one of these a slot is spoken of, not left open: "the column [Name] is empty". */
  named: 'column columns field fields placeholder placeholders variable variables template spalte spalten feld felder platzhalter vorlage wort colonne colonnes champ champs balise mot columna campo campos etiqueta palabra coluna palavra colonna segnaposto parola kolom veld woord колона колоната поле полето дума думата',

  /** Behind one of these a slot in quotation marks is what the reader's letters say: 'your mail reads "{{name}}"'. */
  said: 'literally reads appears shows saying says wörtlich buchstäblich steht stand heißt hieß lautet erscheint zeigt littéralement affiche apparaît indique literalmente muestra aparece dice mostra aparece diz letteralmente appare dice mostra letterlijk staat verschijnt toont буквално пише излиза появява',
};
