/** The tests of the core alone, or those run.cjs names, for they run thousands of times. */
const whole = require('../../jest.config.cjs');

module.exports = { ...whole, rootDir: '../..', maxWorkers: 1, testMatch: (process.env.MUTATE_TESTS ?? 'test/core/**/*.test.ts').split(',').map((test) => `<rootDir>/${test}`), globalSetup: undefined, reporters: ['default'], modulePathIgnorePatterns: [...whole.modulePathIgnorePatterns, '<rootDir>/test/mutate/node_modules/', '<rootDir>/test/bench/node_modules/'] };
