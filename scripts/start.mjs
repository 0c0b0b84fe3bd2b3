// `npm start`: opens Scruple in its window. Without a display, or where Electron cannot be had, it says so and serves
// Scruple to a browser on this machine instead. Further arguments go through to whichever is started.
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildWhenOlder } from './build-when-older.mjs';
import { keepCode } from './keep-code.mjs';
import { projectRoot } from './program-paths.mjs';
import { runProgram } from './run-program.mjs';
import { provideSystemPackages, windowPackages } from './system-packages.mjs';

const furtherArguments = process.argv.slice(2);
process.exitCode = await start();

async function start() {
  if (!buildWhenOlder()) return 1;
  const obstacle = await obstacleToWindow();
  if (!obstacle) return openWindow();
  console.error(`${obstacle} Scruple is served to a browser instead.`);
  return serve();
}

/** Why no window can be opened here, as a sentence; nothing when one can. */
async function obstacleToWindow() {
  if (!hasDisplay()) return 'There is no display here.';
  if (!provideSystemPackages(windowPackages, 'to open a window')) return 'A window needs those packages.';
  try {
    const { provisionRuntime } = await import('./provision-runtime.mjs');
    if (await provisionRuntime()) return undefined;
    return 'Electron could not be put in place.';
  } catch (error) {
    return `Electron could not be put in place (${error.message.split('\n')[0]}).`;
  }
}

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function openWindow() {
  keepCode();
  const electron = createRequire(import.meta.url)('electron');
  const isRoot = process.getuid?.() === 0;
  if (isRoot) console.error("Started as root: Chromium's sandbox is off, because it refuses to run as root.");
  return runToItsEnd(electron, [projectRoot, ...furtherArguments], isRoot ? { ELECTRON_DISABLE_SANDBOX: '1' } : {});
}

function serve() {
  const commandLine = path.join(projectRoot, 'out', 'main', 'command-line.js');
  return runToItsEnd(process.execPath, [commandLine, 'serve', ...furtherArguments]);
}

/** The exit status; a program that was asked to end has done what it was asked. */
async function runToItsEnd(program, args, environment) {
  const { status, wasAskedToEnd } = await runProgram(program, args, environment);
  return wasAskedToEnd ? 0 : status;
}
