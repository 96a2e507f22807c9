// The compiler that ships is the compiler that tests (types: tsc --noEmit).
const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

module.exports = {
  process: (source, file) => ({
    code: transformSync(source, { loader: file.endsWith('.ts') ? 'ts' : 'js', format: 'cjs', target: 'node20', sourcemap: 'inline', sourcefile: file, supported: { 'dynamic-import': true } }).code,
  }),
  getCacheKey: (source, file, { configString, instrument }) =>
    createHash('sha256').update([version, source, file, configString, instrument].join('\0')).digest('hex'),
};
