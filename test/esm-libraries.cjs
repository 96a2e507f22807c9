// Libraries that exist as ES modules only, bundled once a run into CommonJS, which jest loads without flags.
const path = require('node:path');
const { build } = require('esbuild');

const LIBRARIES = ['entities', 'htmlparser2', 'marked', 'postal-mime'];
const folder = path.join(__dirname, '..', 'dist', 'test');

module.exports = () => build({ entryPoints: LIBRARIES, bundle: true, format: 'cjs', platform: 'node', target: 'node20', outdir: folder, outExtension: { '.js': '.cjs' }, logLevel: 'error' });
module.exports.moduleNameMapper = Object.fromEntries(LIBRARIES.map((name) => [`^${name}$`, path.join(folder, `${name}.cjs`)]));
