// How the three parts of the app are built. The targets are the oldest runtime the app is tested on, not the one that
// the installed package announces; only libsql stays outside, because it picks its platform part while running.
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { normalizePath, type Plugin, runnerImport } from 'vite';

const here = (path: string) => resolve(import.meta.dirname, path);
const alias = { '@shared': here('shared') };

/**
 * The built app reads its skills from one text, which is written here from the declarations, and has no need of the parser
 * of formulas at its start (decision 0015).
 */
function catalogueAsText(): Plugin {
  const declarations = normalizePath(here('shared/skills/known-skills.ts'));
  const formulas = normalizePath(here('shared/engine/formula.ts'));
  const writer = here('src-main/catalogue/write-catalogue.ts');
  return {
    name: 'catalogue-as-text',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === './formula-parser' && importer === formulas ? here('src-main/catalogue/formula-parser.ts') : null,
    async load(id) {
      if (id !== declarations) return null;
      const { module } = await runnerImport<typeof import('./src-main/catalogue/write-catalogue')>(writer, {
        resolve: { alias },
      });
      this.emitFile({ type: 'asset', fileName: 'chunks/catalogue.jsonl', source: module.catalogueText() });
      return `export * from ${JSON.stringify(here('src-main/catalogue/known-skills.ts'))};`;
    },
  };
}

/** The main process is built as CommonJS, whose compiled code can be kept (decision 0016), in a package of ES modules. */
function asCommonModules(): Plugin {
  return {
    name: 'as-common-modules',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' });
    },
  };
}

export default defineConfig({
  main: {
    resolve: { alias },
    plugins: [catalogueAsText(), asCommonModules()],
    build: {
      target: 'node20.18',
      outDir: here('out/main'),
      minify: true,
      externalizeDeps: { include: ['libsql'] },
      rollupOptions: {
        external: ['libsql'],
        input: {
          index: here('src-main/index.ts'),
          'command-line': here('src-main/command-line/index.ts'),
          'keep-code': here('src-main/kept-code/index.ts'),
          'chunks/parser': here('shared/engine/formula-parser.ts'),
        },
        output: {
          format: 'cjs',
          entryFileNames: '[name].js',
          // what the parser shares with the engine, so that the engine does not need the parser's file
          codeSplitting: { groups: [{ name: 'numbers', test: /node_modules[\\/](?:fraction|decimal)\.js/ }] },
        },
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
