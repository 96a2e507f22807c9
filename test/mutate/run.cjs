/**
 * `npm run mutate [-- FILE…]`: Stryker changes the files of the core one small thing at a time, and says which changes the core's tests do not notice: one line of
 * JSON a file, and with MUTATE_SHOW=1 the changes themselves.
 */
const { execFileSync } = require('node:child_process');
const path = require('node:path');
const { Stryker } = require('@stryker-mutator/core');

const root = path.join(__dirname, '..', '..');
const DATA = /^core\/(?:phrases\/(?!index|letters|phrases)|tables|wording)\//;
/** These build what ships or read the tables' sources, or take minutes. */
const LEFT_OUT = /\/(?:tables|warning|store)\.test\.ts$/;

const filesUnder = (folder) => String(execFileSync('git', ['ls-files', folder])).trim().split('\n');

async function main() {
  process.chdir(root);
  const asked = process.argv.slice(2);
  const mutate = asked.length > 0 ? asked : filesUnder('core').filter((file) => file.endsWith('.ts') && !DATA.test(file));
  process.env.MUTATE_TESTS = filesUnder('test/core').filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.test(file)).join();
  const results = await new Stryker({
    mutate, plugins: [path.join(__dirname, 'runner.cjs')], testRunner: 'rows', coverageAnalysis: 'perTest',
    concurrency: Number(process.env.MUTATE_WORKERS ?? 2), timeoutMS: 5_000, ignoreStatic: true, reporters: process.env.MUTATE_SHOW ? ['clear-text'] : [],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
    logLevel: 'error', tempDirName: 'dist/mutants', ignorePatterns: ['**/*.mailbox.jsonl.gz', 'manifests/pictures', 'coverage'],
  }).runMutationTest();
  for (const file of mutate) {
    const of = results.filter(({ fileName, status }) => path.relative(root, fileName) === file && !['Ignored', 'CompileError', 'RuntimeError'].includes(status));
    const noticed = of.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
    console.log(JSON.stringify({ file, noticed, of: of.length, share: of.length > 0 ? Math.round((100 * noticed) / of.length) : null }));
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
