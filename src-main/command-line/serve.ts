/** `serve`: the same app for a browser on this machine. */
import path from 'node:path';
import { openBrowserDoor } from '../doors/browser/browser-door';
import { openApp } from '../open-app';
import { openRendererFiles } from '../pages/renderer-files';
import { storeFolder } from '../store/store-folder';
import { countFlag, readFlags } from './arguments';

/** Serves until it is told to stop; the address goes to standard output, everything else to standard error. */
export async function serve(words: readonly string[]): Promise<number> {
  const { values } = readFlags(words, { port: 'text' });
  const port = countFlag('port', values.port, 0, 0, 65_535);
  const { store, dispatch, teller } = openApp(storeFolder(), console.error);
  if (store.notice) console.error(store.notice);
  const files = openRendererFiles(path.resolve(import.meta.dirname, '../renderer'));
  const door = await openBrowserDoor({ dispatch, teller }, files, port);
  console.error('Open this address in a browser on this computer. It works until this program ends (Ctrl+C).');
  process.stdout.write(`${door.address}\n`);
  await stopAsked();
  await door.close();
  store.close();
  return 0;
}

function stopAsked(): Promise<void> {
  return new Promise((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
}
