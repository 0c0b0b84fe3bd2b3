// Stands in for Electron's own default app, which the substitute runtime lacks: makes `electron <path>` work,
// with the `-r` preload flag that test drivers pass and with `--user-data-dir` respected. It is a module that waits for
// the app's own code, so that Electron is not ready before that code has run.
import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/** Splits the command line into the modules to load first and the app's path. */
function readArguments(words) {
  const preload = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === '--version' || word === '-v') {
      console.log(`v${process.versions.electron}`);
      process.exit(0);
    }
    if (word === '-r' || word === '--require') preload.push(words[++at]);
    else if (!word.startsWith('-')) return { preload, target: word };
  }
  return { preload, target: undefined };
}

/** Gives the app the name and version of its package and returns the file to run. */
function adopt(folder) {
  const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const name = about.productName || about.name;
  if (about.version) app.setVersion(about.version);
  if (name) {
    app.setName(name);
    if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', path.join(app.getPath('appData'), name));
  }
  app.setAppPath(folder);
  return path.resolve(folder, about.main || 'index.js');
}

const { preload, target } = readArguments(process.argv.slice(1));
if (preload.length) Module._preloadModules(preload);
if (!target) {
  console.error('usage: electron <path to app>');
  process.exit(1);
}
const given = path.resolve(target);
const entry = fs.statSync(given).isDirectory() ? adopt(given) : given;
await import(pathToFileURL(entry).href).catch((fault) => {
  console.error(fault);
  process.exit(1);
});
