import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freeMailDomains, secondLevelDomains } from '../../core/tables/domains';
import { domainsFile } from '../tables';

test('the tables are fresh: npm run tables', () => {
  expect(readFileSync(join(__dirname, '../../core/tables/domains.ts'), 'utf8')).toBe(domainsFile());
});

test.each(['gmail.com', 'yahoo.co.uk', 'abv.bg', 'web.de', 'libero.it', 'laposte.net', 'hotmail.com', 'gmx.at', 't-online.de', 'btinternet.com', 'proton.me', 'wp.pl', 'mail.ru'])('%s is free mail', (domain) => expect(freeMailDomains.has(domain)).toBe(true));
test.each(['co.uk', 'com.au', 'com.br', 'co.jp', 'ne.jp', 'nhs.uk', 'gouv.fr', 'gob.es', 'gov.bg', 'govt.nz', 'adv.br', 'com.pl', 'co.za'])('%s is a public suffix', (suffix) => expect(secondLevelDomains.has(suffix)).toBe(true));
test.each(['acme.com', 'example.de', 'web.dev', 'co.example', 'mail.example', 'gmail-example.com'])('%s is neither', (domain) => expect([freeMailDomains.has(domain), secondLevelDomains.has(domain)]).toEqual([false, false]));
