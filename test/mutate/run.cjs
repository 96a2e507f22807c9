/**
 * `npm run mutate [-- FILE…]`: Stryker changes the files of the core one small thing at a time, and says which changes the tests do not notice. A file is held by
 * its own test (core/asked-of.ts by test/core/asked-of.test.ts), or by those of its room named below: all the tests for every change would take days.
 */
const { execFileSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');
const { Stryker } = require('@stryker-mutator/core');

const root = path.join(__dirname, '..', '..');
const DATA = /^core\/(?:phrases|tables|wording)\//;
/** Who holds a file that has no test of its own: the first that fits. */
const ROOMS = [
  [/^core\/text\/(?:spelling|words|fold|once|later)/, ['text/find']],
  [/^core\/text\/(?:html|element|flow|runs|looks)/, ['text/plain', 'checks/pasted-slot']],
  [/^core\/text\/(?:heads|tail|lines|quote|closing|lists|subject)/, ['text/parts']],
  [/^core\/text\/(?:slot-sense|slot-guards|spintax)/, ['text/placeholders', 'checks/placeholder-left', 'checks/spintax-left']],
  [/^core\/(?:text\/(?:compose|edit)|remedies\/)/, ['remedies/remedies', 'remedies/pairs', 'remedies/languages']],
  [/^core\/text\/hash/, ['text/sketch', 'memory/store']],
  [/^core\/text\/links/, ['checks/unexplained-push']],
  [/^core\/(?:memory\/|remember|observe|store|twins|their-mail|refusal)/, ['memory/memory', 'memory/merge', 'memory/store', 'ledger', 'people']],
  [/^core\/(?:greet|register|voice|latin)/, ['register/greeting', 'register/claims', 'register/en', 'register/de', 'register/fr', 'names']],
  [/^core\/(?:mask|slots)/, ['gist', 'checks/same-letter-again', 'checks/name-left-over']],
  [/^core\/settings/, ['settings']],
  [/./, ['review', 'people', 'register/greeting']],
];

function testsOf(file) {
  const own = `test/${file.replace(/\.ts$/, '.test.ts')}`;
  if (existsSync(path.join(root, own))) return [own];
  return ROOMS.find(([shape]) => shape.test(file))[1].map((name) => `test/core/${name}.test.ts`);
}

/** Files that the same tests hold are changed in one run. */
function runsOf(files) {
  const runs = new Map();
  for (const file of files) {
    const tests = testsOf(file).join();
    runs.set(tests, [...(runs.get(tests) ?? []), file]);
  }
  return [...runs];
}

async function changed(mutate) {
  const results = await new Stryker({
    mutate, plugins: [path.join(__dirname, 'node_modules', '@stryker-mutator', 'jest-runner', 'dist', 'src', 'index.js')],
    testRunner: 'jest', jest: { configFile: 'test/mutate/jest.config.cjs', enableFindRelatedTests: true },
    coverageAnalysis: 'perTest', concurrency: Number(process.env.MUTATE_WORKERS ?? 2), timeoutMS: 20_000, ignoreStatic: true,
    reporters: process.env.MUTATE_SHOW ? ['clear-text'] : [], clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
    logLevel: 'error', tempDirName: 'dist/mutants', ignorePatterns: ['**/*.mailbox.jsonl.gz', 'manifests/pictures', 'coverage'],
  }).runMutationTest();
  for (const file of mutate) {
    const of = results.filter(({ fileName, status }) => path.relative(root, fileName) === file && !['Ignored', 'CompileError', 'RuntimeError'].includes(status));
    const noticed = of.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
    console.log(JSON.stringify({ file, noticed, of: of.length, share: of.length > 0 ? Math.round((100 * noticed) / of.length) : null }));
  }
}

async function main() {
  process.chdir(root);
  const asked = process.argv.slice(2);
  const files = asked.length > 0 ? asked : String(execFileSync('git', ['ls-files', 'core'])).trim().split('\n').filter((file) => file.endsWith('.ts') && !DATA.test(file));
  for (const [tests, mutate] of runsOf(files)) {
    process.env.MUTATE_TESTS = tests;
    try {
      await changed(mutate);
    } catch (error) {
      console.log(JSON.stringify({ files: mutate, failed: String(error) }));
    }
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
