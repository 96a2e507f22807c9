import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildGmail, buildOutlook } from '../../build';
import { badInput, EXIT_BAD_INPUT, isBadInput } from './bad-input';
import { serveDesk } from './server';
import { safe } from './terminal';
import { ownWorld, sampleWorld } from './world';

const USAGE = 'usage: npm start -- [--mailbox MBOX|MAILBOX.jsonl] [--open]';
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

async function main(args: readonly string[]): Promise<void> {
  const { mailbox, open } = optionsOf(args);
  const [world] = await Promise.all([mailbox === undefined ? sampleWorld(new Date()) : ownWorld(mailbox), buildGmail(), buildOutlook()]);
  const { url } = await serveDesk(world);
  console.log(`Golden Rule desk: ${url}`);
  console.log('Ctrl+C ends it. It answers this machine only, and nothing leaves it.');
  if (open) openBrowser(url);
}

function optionsOf(args: readonly string[]): { mailbox: string | undefined; open: boolean } {
  try {
    const { values } = parseArgs({ args: [...args], options: { mailbox: { type: 'string' }, open: { type: 'boolean' } } });
    return { mailbox: values.mailbox, open: values.open ?? false };
  } catch {
    throw badInput(USAGE);
  }
}

function openBrowser(url: string): void {
  const [command = 'xdg-open', ...before] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(command, [...before, url], { stdio: 'ignore', detached: true }).on('error', () => { console.log('No browser could be opened; the address is above.'); }).unref();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(isBadInput(error) ? safe(error.message) : error);
  process.exit(isBadInput(error) ? EXIT_BAD_INPUT : 1);
});
