// Where the tools of this project start, as files for Node, so that they run alike on every system and without a shell.
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '..');

const tool = (...parts) => path.join(projectRoot, 'node_modules', ...parts);

export const programPaths = {
  typescript: tool('typescript', 'bin', 'tsc'),
  biome: tool('@biomejs', 'biome', 'bin', 'biome'),
  dependencyCruiser: tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
  vitest: tool('vitest', 'vitest.mjs'),
  electronVite: tool('electron-vite', 'bin', 'electron-vite.js'),
  playwright: tool('playwright', 'cli.js'),
};
