import type { Browser, Page } from 'playwright-core';
import { gmailWordingFor } from '../../core';
import { ALIVE, MARK, TEXTS } from '../hostile/nasty';
import { actionsOf, drawCard, type Mail } from '../hosts/apps-script';
import { launchBrowser } from '../hosts/browser';
import { buildOnce, invitation, opened } from './gmail';

jest.setTimeout(120_000);
const POLICY = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">';
const { remedies } = gmailWordingFor('en');

let browser: Browser;
let page: Page;
const troubles: string[] = [];
beforeAll(async () => {
  [browser] = await Promise.all([launchBrowser(), buildOnce()]);
  page = await browser.newPage();
  page.on('console', (message) => troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(String(error)));
});
afterAll(() => browser.close());

function letterWith(text: string): Mail {
  const name = `"${text.replace(/["\\\r\n\0]/g, ' ')}"`;
  return { ...invitation, to: [`${name} <anna@north.example>`, `${name} <ben@south.example>`], subject: text.replace(/[\r\n\0]/g, ' '), html: `<p>Dear ${text},</p><p>I have exclusively chosen you, {{${text}}}, because I thought of you at once.</p>${text}` };
}

test('what is looked for is found where it is', async () => {
  await page.setContent(`<!doctype html>${POLICY}<title>Card</title><main>${TEXTS['markup'] ?? ''}</main>`);
  expect(await page.locator('main').locator(ALIVE).count()).toBeGreaterThan(2);
  expect(troubles.splice(0).length).toBeGreaterThan(0);
});

test.each(Object.entries(TEXTS))('%s in every place of a letter: the cards show it, no markup of it lives, nothing runs', async (_, text) => {
  const { host, card } = opened(letterWith(text));
  const previews = Object.values(remedies).flatMap(({ label }) => {
    const offer = actionsOf(card).find((one) => one.text === label);
    return offer ? [host.press(offer).card ?? card] : [];
  });
  for (const one of [card, ...previews]) {
    await page.setContent(`<!doctype html>${POLICY}<title>Card</title><main>${drawCard(one)}</main>`);
    expect(await page.locator('main').locator(ALIVE).count()).toBe(0);
    expect(await page.evaluate((mark) => mark in window, MARK)).toBe(false);
  }
  expect(troubles).toEqual([]);
});
