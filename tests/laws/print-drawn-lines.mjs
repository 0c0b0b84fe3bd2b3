// Prints the draws of drawn-lines.ts from a process of its own.
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const { module } = await runnerImport(path.join(import.meta.dirname, 'drawn-lines.ts'), {
  configFile: false,
  logLevel: 'silent',
  root,
  resolve: { alias: { '@shared': path.join(root, 'shared') } },
});
process.stdout.write(module.drawnLines().join('\n'));
