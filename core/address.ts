import type { Address } from './letter';
import { freeMailDomains, secondLevelDomains } from './tables/domains';
import { fold } from './text/fold';
import { wordsOf } from './text/words';

export function normalAddress(address: string): string {
  return fold(address.trim()).replace(/^<|>$/g, '');
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** The part of a domain somebody registered: "mail.example.co.uk" → "example.co.uk". */
function registrable(domain: string): string {
  const labels = domain.split('.');
  const wanted = secondLevelDomains.has(labels.slice(-2).join('.')) ? 3 : 2;
  return labels.slice(-wanted).join('.');
}

export function organisationOf(address: string): string {
  const domain = domainOf(address);
  return freeMailDomains.has(domain) ? address : registrable(domain);
}

/** Words of the display name; of the local part when there is no name or the name is the address. */
export function namesOf({ address, name }: Address): string[] {
  const shown = name && !name.includes('@') ? name : address.slice(0, Math.max(0, address.lastIndexOf('@')));
  return wordsOf(fold(shown).replace(/[._]/g, ' ')).map((word) => word.text).filter((word) => word.length > 0);
}
