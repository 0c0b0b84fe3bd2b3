// Reads the built main process for settings that would weaken a window, and for ways out of the app. The words are looked
// for in the bundle, because what is shipped counts and not what was meant.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A weakness by its item in Electron's checklist, and how it looks in built code. */
const weaknesses: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['2: Node in the page', /nodeIntegration\w*\s*:\s*(?:true|!0)/],
  ['3: a shared world', /contextIsolation\s*:\s*(?:false|!1)/],
  ['4: no sandbox', /sandbox\s*:\s*(?:false|!1)|no-sandbox|disable-setuid-sandbox/],
  ['6: web security off', /webSecurity\s*:\s*(?:false|!1)|disable-web-security/],
  ['8: insecure content', /allowRunningInsecureContent\s*:\s*(?:true|!0)|allow-running-insecure-content/],
  ['9: experimental features', /experimentalFeatures\s*:\s*(?:true|!0)|enable-experimental-web-platform-features/],
  ['10: Blink features', /enableBlinkFeatures|enable-blink-features/],
  ['11: the webview tag', /webviewTag\s*:\s*(?:true|!0)/],
  ['14: windows allowed', /action\s*:\s*[`'"]allow[`'"]/],
  ['15: an address opened outside', /openExternal|openPath|showItemInFolder/],
  ['18: a file address', /loadFile\s*\(|[`'"]file:\/\//],
  ['20: Electron handed to the page', /exposeInMainWorld\([^)]*ipcRenderer\s*[,)}]/],
];

/** What is weak in a built text, by item. */
export function weaknessesIn(built: string): string[] {
  return weaknesses.filter(([, pattern]) => pattern.test(built)).map(([what]) => what);
}

/** The built main process and preload, file by file. */
export function builtMainFiles(root: string): ReadonlyMap<string, string> {
  const files = ['out/main', 'out/preload'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:js|cjs|mjs)$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}
