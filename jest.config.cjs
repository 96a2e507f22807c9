module.exports = {
  testEnvironment: 'node',
  // Most suites wait for a browser or a child process: a worker a core halves the time jest's own choice (one core left free) takes.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/test/esm-libraries.cjs',
  moduleNameMapper: require('./test/esm-libraries.cjs').moduleNameMapper,
  transform: { '^.+\\.ts$': '<rootDir>/test/esbuild-transform.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/gmail-addon/node_modules/', '<rootDir>/outlook-addin/node_modules/'],
  collectCoverageFrom: ['core/**/*.ts', 'gmail-addon/**/*.ts', 'outlook-addin/**/*.ts'],
  reporters: ['default', '<rootDir>/test/closing-line.cjs'],
};
