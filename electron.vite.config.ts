// How the three parts of the app are built. The targets are the oldest runtime the app is tested on, not the one that
// the installed package announces; only libsql stays outside, because it picks its platform part while running.
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { normalizePath, type Plugin, runnerImport } from 'vite';

const here = (path: string) => resolve(import.meta.dirname, path);
const alias = { '@shared': here('shared') };

/**
 * The declarations are plain data, and a text of data is read many times faster than as much program: the built app
 * starts with the catalogue as one text.
 */
function catalogueAsText(): Plugin {
  const file = normalizePath(here('shared/skills/declared.ts'));
  return {
    name: 'catalogue-as-text',
    async load(id) {
      if (id !== file) return null;
      const { module } = await runnerImport<typeof import('./shared/skills/declared')>(file, { resolve: { alias } });
      this.emitFile({ type: 'asset', fileName: 'chunks/catalogue.json', source: JSON.stringify(module.declared) });
      return `import { readFileSync } from 'node:fs';
        import path from 'node:path';
        const text = readFileSync(path.join(import.meta.dirname, 'catalogue.json'), 'utf8');
        export const declared = JSON.parse(text);`;
    },
  };
}

export default defineConfig({
  main: {
    resolve: { alias },
    plugins: [catalogueAsText()],
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
