/**
 * `npm run mutate -- core/asked-of.ts core/yours.ts`: Stryker changes the files one small thing at a time, and says which changes their own tests do not notice
 * (test/core/asked-of.test.ts and so on). Files without a test of their own, and all of the core when none is named, are held by every test of the core: some 30
 * seconds a change, many hours in all.
 */
const { existsSync } = require('node:fs');
const path = require('node:path');
const { Stryker } = require('@stryker-mutator/core');

const root = path.join(__dirname, '..', '..');
const files = process.argv.slice(2);

/** The tests of exactly these files, where each has its own. */
const own = files.map((file) => `test/${file.replace(/\.ts$/, '.test.ts')}`);
if (own.length > 0 && own.every((test) => existsSync(path.join(root, test)))) process.env.MUTATE_TESTS = own.join();

async function main() {
  process.chdir(root);
  await new Stryker({
    mutate: files.length > 0 ? files : ['core/**/*.ts', '!core/phrases/**', '!core/tables/**', '!core/wording/**'],
    plugins: [path.join(__dirname, 'node_modules', '@stryker-mutator', 'jest-runner', 'dist', 'src', 'index.js')],
    testRunner: 'jest', jest: { configFile: 'test/mutate/jest.config.cjs', enableFindRelatedTests: true },
    coverageAnalysis: 'perTest', concurrency: Number(process.env.MUTATE_WORKERS ?? 2), timeoutMS: 20_000, ignoreStatic: true,
    reporters: ['clear-text', 'progress-append-only'], clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
    tempDirName: 'dist/mutants', ignorePatterns: ['**/*.mailbox.jsonl.gz', 'manifests/pictures', 'coverage'],
  }).runMutationTest();
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
