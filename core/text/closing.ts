/** Folded beginnings of the line that closes a letter: en es fr de pt it nl bg. The closing and the name under it are the writer's own words. */
const CLOSINGS = ('best|regards|kind regards|best regards|warm regards|best wishes|many thanks|thanks|thank you|cheers|sincerely|yours|yours sincerely|yours truly|yours faithfully|respectfully|cordially|all the best|warmly|see you|see you soon|speak soon|take care|love|ciao|talk soon|'
  + 'saludos|un saludo|un cordial saludo|atentamente|cordialmente|un abrazo|gracias|muchas gracias|saludos cordiales|'
  + 'cordialement|bien cordialement|bien a vous|bien à vous|amicalement|merci|salutations|meilleures salutations|sincères salutations|bonne journée|belle journée|à bientôt|bises|'
  + 'mit freundlichen grüßen|mit freundlichen gruessen|freundliche grüße|viele grüße|beste grüße|liebe grüße|herzliche grüße|schöne grüße|mfg|vg|lg|grüße|gruß|danke|'
  + 'atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|abraço|abraços|um abraço|obrigado|obrigada|att|'
  + 'cordiali saluti|distinti saluti|un caro saluto|saluti|cari saluti|grazie|a presto|buona giornata|un saluto|'
  + 'met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten|groetjes|hartelijke groet|mvg|bedankt|'
  + 'поздрави|с уважение|с поздрав|поздрав|най-добри пожелания|сърдечни поздрави|благодаря|хубав ден').split('|');
const CLOSING = new Set(CLOSINGS);
const LONGEST_CLOSING = 45;

/** "Sent from my iPhone", "Get Outlook for iOS" and their kin. */
const FOOTER = /^(?:sent (?:from|via|with) (?:my |the )?\w|get outlook for \w|enviado (?:desde|do|a partir d|via|con) ?\w|envoyé (?:de|depuis|à partir d|avec)\s?\w|von meinem \w[^\n]{0,40} gesendet$|gesendet (?:von|mit|über) \w|inviato (?:da|dal|con) \w|verzonden (?:vanaf|vanuit|met|via) \w|verstuurd vanaf \w|изпратено от (?:моя|моето|iphone|ipad)|outlook (?:für|pour|para|voor|per|за) (?:ios|android)|obtener outlook|télécharger outlook|holen sie sich outlook|scarica outlook|obter o outlook|download outlook)/i;
const LONGEST_FOOTER = 80;

/** What a contact block holds: telephone, address, site. Names and titles say nothing alone. */
const CONTACT = /(?:\+|\b00)\d[\d\s().-]{6,20}\d|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}|\b(?:tel|tél|phone|mobile|mob|cell|fax|telefon|teléfono|móvil|telefono|cellulare|telefone|telemóvel|telefoon|mobiel|handy|e-?mail|web|skype|office|direct)\s?[.:)]|(?:^|\s)(?:тел|моб|факс|имейл)\s?[.:]|^[\s|•·]{0,4}[^\s@]{1,60}@[^\s@]{1,80}\.[a-z]{2,24}\b|^(?:https?:\/\/|www\.)\S{3,200}$/i;

/** A legal notice speaks of the message itself … */
const MESSAGE = /(?:this|the) (?:e-?mail|message|transmission|communication)|este (?:mensaje|correo)|ce (?:message|courriel|mail)|diese (?:e-?mail|nachricht)|esta mensagem|este e-?mail|(?:il presente|questo|questa) (?:messaggio|e-?mail|comunicazione)|dit (?:e-?mail)?bericht|deze e-?mail|(?:това|този) (?:съобщение|имейл|писмо)|настоящото съобщение/i;
/** … and says at least two of these things of it. */
const NOTICE = [
  /confidential|confidencial|confidentiel|vertraulich|riservat|vertrouwelijk|поверителн|конфиденциалн/i,
  /intended (?:recipient|solely|only|for)|destinatario|destinataire|bestimmungsgemäß|empfänger|adressat|destinatário|geadresseerde|получател|адресат/i,
  /\b(?:delete|destroy|elimin|supprim|détru|lösch|vernicht|apag|cancell|distrugg|verwijder|vernietig)|изтрий|унищож/i,
  /disclos|dissemination|distribut|copying|divulga|diffusion|weitergabe|unbefugt|reprodu|verspreid|openbaar|разпространени|копиране|разкриване/i,
  /in error|by mistake|por error|par erreur|irrtümlich|por engano|per errore|abusivamente|ten onrechte|по погрешка/i,
  /privileg|legally|liab|virus|unauthori[sz]ed|no autorizad|non autoris|unzulässig|não autorizad|non autorizzat|onbevoegd|aansprakelijk|неоторизиран/i,
];
const FEWEST_NOTICES = 2;
const SHORTEST_NOTICE = 100;
const LONGEST_NOTICE = 4000;

export function isClosing(line: string): boolean {
  const text = line.trim().toLowerCase().replace(/[!.,\s]{1,5}$/, '');
  return text.length > 0 && text.length <= LONGEST_CLOSING && (CLOSING.has(text) || CLOSING.has(text.split(/[,!]/)[0] ?? ''));
}

export function isFooter(line: string): boolean {
  return line.length <= LONGEST_FOOTER && FOOTER.test(line.trim());
}

export function isContact(line: string): boolean {
  return line.length <= 200 && CONTACT.test(line.trim());
}

export function isNotice(paragraph: string): boolean {
  if (paragraph.length < SHORTEST_NOTICE || paragraph.length > LONGEST_NOTICE) return false;
  return MESSAGE.test(paragraph) && NOTICE.filter((part) => part.test(paragraph)).length >= FEWEST_NOTICES;
}
