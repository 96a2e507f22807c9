/**
 * Runs the core's table tests for Stryker in one process: core and tests are bundled once and evaluated anew for each change, so that nothing a change computed
 * outlives it. Jest does the same with a module registry, ten times as slowly. Only what the core's tests use of jest is here.
 */
const path = require('node:path');
const vm = require('node:vm');
const { createRequire } = require('node:module');
const { declareClassPlugin, PluginKind } = require('@stryker-mutator/api/plugin');
const { determineHitLimitReached, toMutantRunResult } = require('@stryker-mutator/api/test-runner');
const { build } = require('esbuild');
const { expect } = require('expect');

/** The tests of the sandbox that may hold the files changed, the nearest first: paths by commas. */
const testFiles = () => process.env.MUTATE_TESTS.split(',');

/** Each file's tests behind a function of their own, so that only those asked for are loaded. */
async function bundle(root) {
  const entry = testFiles().map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)})`).join(',\n');
  const { outputFiles: [{ text }] } = await build({
    stdin: { contents: `module.exports = {${entry}};`, resolveDir: root }, bundle: true, write: false, format: 'cjs', platform: 'node', target: 'node20', packages: 'bundle', logLevel: 'error',
  });
  return new vm.Script(`(function (module, exports, require, test, describe, beforeAll, jest, expect) {${text}\n})`, { filename: 'mutated.cjs' });
}

/** Rows as jest would name them, but numbered: a name must belong to one row only. */
function collect(file, load, globals) {
  const rows = [];
  const starts = [];
  let path = [file];
  const test = (title, run) => { rows.push({ id: `${path.join(' › ')} › ${title} #${rows.length}`, name: title, run, starts, file }); };
  const describe = (title, body) => {
    const outer = path;
    path = [...path, title];
    body();
    path = outer;
  };
  const each = (make) => (table) => (title, run) => { [...table].forEach((row) => { make(title, () => run(...(Array.isArray(row) ? row : [row]))); }); };
  test.each = each(test);
  describe.each = each(describe);
  Object.assign(globals, { test, describe, beforeAll: (run) => { starts.push(run); } });
  load();
  return rows;
}

/** A row that takes longer tells of speed and bounds, and would be run thousands of times. */
const LONGEST_MS = 200;

/** Rows of other files' tests a change is tried on: what they have not noticed after so many, they hardly will. */
const MOST_OTHERS = 800;
/** Tests that make long texts when they are loaded hold their own file only. */
const SLOW_TO_LOAD = /\/text\/(?:parts|plain)\./;

/** The names of the rows to try by file: those of the file's own test first, then some of each of the others. */
function nearest(names, changed) {
  const own = `/${path.basename(changed, '.ts')}.test.ts`;
  const files = new Map();
  for (const name of names) files.set(fileOf(name), [...(files.get(fileOf(name)) ?? []), name]);
  const others = [...files].filter(([file]) => !file.endsWith(own) && !SLOW_TO_LOAD.test(file));
  const share = Math.ceil(MOST_OTHERS / Math.max(1, others.length));
  return [...[...files].filter(([file]) => file.endsWith(own)), ...others.map(([file, all]) => [file, all.filter((_, i) => i % Math.ceil(all.length / share) === 0)])];
}

const fileOf = (name) => name.slice(0, name.indexOf(' › '));

class Runner {
  capabilities() { return { reloadEnvironment: true }; }

  async init() {
    this.root = process.cwd();
    this.script = await bundle(this.root);
  }

  /** Evaluates everything anew; gives what loads the rows of a file. */
  evaluate() {
    const globals = {};
    const by = (name) => Object.assign((...args) => globals[name](...args), { each: (table) => (...args) => globals[name].each(table)(...args) });
    const module = { exports: {} };
    this.script.runInThisContext()(module, module.exports, createRequire(path.join(this.root, 'x.js')), by('test'), by('describe'), (run) => globals.beforeAll(run), { setTimeout() {} }, expect);
    return (file) => collect(file, module.exports[file], globals);
  }

  async run(rows, { disableBail }, each = () => {}) {
    const tests = [];
    for (const { id, name, run, starts, file } of rows) {
      each(id);
      const from = performance.now();
      let failureMessage;
      try {
        while (starts.length > 0) await starts.shift()();
        const left = run();
        if (left instanceof Promise) await left;
      } catch (error) {
        failureMessage = String(error?.message ?? error);
      }
      const told = { id, name, timeSpentMs: performance.now() - from, fileName: path.join(this.root, file) };
      tests.push(failureMessage === undefined ? { ...told, status: 0 } : { ...told, status: 1, failureMessage });
      if (failureMessage !== undefined && !disableBail) break;
    }
    return { status: 'complete', tests };
  }

  async dryRun({ coverageAnalysis, ...options }) {
    const ns = (globalThis.__stryker__ ??= {});
    ns.activeMutant = undefined;
    const rows = testFiles().flatMap(this.evaluate());
    const result = await this.run(rows, options, (id) => { if (coverageAnalysis === 'perTest') ns.currentTestId = id; });
    ns.currentTestId = undefined;
    const long = new Set(result.tests.filter(({ status, timeSpentMs }) => status === 0 && timeSpentMs > LONGEST_MS).map(({ id }) => id));
    for (const id of long) delete ns.mutantCoverage?.perTest[id];
    return { ...result, tests: result.tests.filter(({ id }) => !long.has(id)), mutantCoverage: ns.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, ...options }) {
    const ns = (globalThis.__stryker__ ??= {});
    ns.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    ns.hitCount = undefined;
    const load = this.evaluate();
    Object.assign(ns, { activeMutant: activeMutant.id, hitCount: hitLimit ? 0 : undefined, hitLimit });
    const tests = [];
    for (const [file, names] of nearest(testFilter, activeMutant.fileName)) {
      let rows;
      try {
        rows = load(file);
      } catch (error) {
        return { status: 'killed', killedBy: names, failureMessage: String(error), nrOfTests: tests.length };
      }
      const asked = new Set(names);
      tests.push(...(await this.run(rows.filter(({ id }) => asked.has(id)), options)).tests);
      if (tests.at(-1)?.status === 1) break;
    }
    return toMutantRunResult(determineHitLimitReached(ns.hitCount, hitLimit) ?? { status: 'complete', tests });
  }
}
Runner.inject = [];

exports.strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rows', Runner)];
