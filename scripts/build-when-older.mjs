// Builds the app when there is no build, or when a source is newer than the oldest built file.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { programPaths, projectRoot } from './program-paths.mjs';

const sources = ['shared', 'src-main', 'src-renderer', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];
const built = ['out/main/index.js', 'out/main/command-line.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/** True when a current build is there in the end. */
export function buildWhenOlder() {
  if (!isOutdated()) return true;
  console.error('Building Scruple ...');
  const run = spawnSync(process.execPath, [programPaths.electronVite, 'build', '--logLevel', 'error'], {
    cwd: projectRoot,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (run.status !== 0) console.error('Scruple could not be built.');
  return run.status === 0;
}

export function isOutdated(root = projectRoot) {
  const results = built.map((file) => path.join(root, file));
  if (!results.every((file) => fs.existsSync(file))) return true;
  const oldest = Math.min(...results.map((file) => fs.statSync(file).mtimeMs));
  return sources.some((source) => newest(path.join(root, source)) > oldest);
}

/** The last change at or below a path; a folder counts too, since a file that left it changed only the folder. */
function newest(place) {
  const status = fs.statSync(place, { throwIfNoEntry: false });
  if (!status) return 0;
  const below = status.isDirectory() ? fs.readdirSync(place).map((name) => newest(path.join(place, name))) : [];
  return Math.max(status.mtimeMs, ...below);
}
