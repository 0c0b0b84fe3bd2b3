// How the three parts of the app are built. The targets are the oldest runtime the app is tested on, not the one that
// the installed package announces; only libsql stays outside, because it picks its platform part while running.
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = (path: string) => resolve(import.meta.dirname, path);
const alias = { '@shared': here('shared') };

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      outDir: here('out/main'),
      minify: true,
      externalizeDeps: { include: ['libsql'] },
      rollupOptions: {
        external: ['libsql'],
        input: { index: here('src-main/index.ts'), 'command-line': here('src-main/command-line/index.ts') },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      outDir: here('out/preload'),
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: here('src-main/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('src-renderer'),
    resolve: { alias },
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: here('out/renderer'),
      minify: true,
      rollupOptions: { input: { index: here('src-renderer/index.html') } },
    },
  },
});
