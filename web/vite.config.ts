import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { packMap } from '../scripts/pack-map.mjs';

/** Coast and borders, packed anew with each build. */
const baseMap: Plugin = {
  name: 'base-map',
  apply: 'build',
  generateBundle() {
    for (const { name, bytes } of packMap()) this.emitFile({ type: 'asset', fileName: `map/${name}`, source: bytes });
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), baseMap],
  build: {
    outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
    emptyOutDir: true,
    // The policy of the server lets nothing inline run or show.
    assetsInlineLimit: 0,
    license: { fileName: 'licences.md' },
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4180', '/map': 'http://127.0.0.1:4180' } },
});
