module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/test/esm-libraries.cjs',
  moduleNameMapper: require('./test/esm-libraries.cjs').moduleNameMapper,
  transform: { '^.+\\.ts$': '<rootDir>/test/esbuild-transform.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/gmail-addon/node_modules/', '<rootDir>/outlook-addin/node_modules/'],
  collectCoverageFrom: ['core/**/*.ts', 'gmail-addon/**/*.ts', 'outlook-addin/**/*.ts'],
  reporters: ['default', '<rootDir>/test/closing-line.cjs'],
};
