import type { PanelWording } from '../wording';

export const nl: PanelWording = {
  answerIt: 'Antwoorden',
  notHere: 'Niet voor deze brief',
  never: 'Dit nooit meer vragen',
  answersTitle: 'Wat u antwoordde',
  takeBack: 'Terugnemen',
  forget: 'Alles vergeten',
  settings: {
    title: 'Instellingen',
    ownAddresses: 'Mijn andere adressen',
    ownDomains: 'Domeinen van mijn organisatie',
    daysKept: 'Dagen dat een brief onthouden wordt',
    threshold: 'Wanneer vragen voordat een brief weggaat',
    thresholds: { usual: 'Telkens als de brief er aanleiding toe geeft', certain: 'Alleen als de ontvangers zeker vreemden zijn', never: 'Nooit: alleen hier laten zien' },
    languages: 'Talen van brieven waarvan de woorden gelezen worden',
    checksOn: 'Wat er gevraagd wordt',
    locked: 'Door uw organisatie vastgelegd.',
    saved: 'Opgeslagen.',
    asText: 'Instellingen als tekst',
    carry: 'Kopieer deze tekst om uw instellingen mee te nemen, of zet hier zo’n tekst neer.',
    bringIn: 'Deze tekst gebruiken',
    broughtIn: 'Dit zijn nu uw instellingen.',
    leftOut: (names) => `Gebleven zoals het was, want niet leesbaar of door uw organisatie vastgelegd: ${names}.`,
    notSettings: 'Dit is geen tekst met instellingen. Er is niets veranderd.',
    policyUnread: 'Wat uw organisatie heeft vastgelegd kon niet worden gelezen, dus gelden uw eigen instellingen.',
  },
};
