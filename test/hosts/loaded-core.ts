import type { Plugin } from 'esbuild';

/** An add-in's source around the core as it is loaded already, under the global `loadedCore`: hundreds of runs, each in a fresh context, without reading the word lists in each. */
export const coreAsLoaded: Plugin = {
  name: 'core as loaded',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\.\/core$/ }, () => ({ path: 'core', namespace: 'loaded' }));
    onLoad({ filter: /./, namespace: 'loaded' }, () => ({ contents: 'module.exports = loadedCore;' }));
  },
};
