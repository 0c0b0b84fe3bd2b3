/** What every window of the app is made with: its page has no Node, its own world, and the system's sandbox. */
import path from 'node:path';
import { nativeTheme, type WebPreferences } from 'electron';

/** The colours of `paper` in both themes, so that nothing flashes before the first paint. */
const paper = { light: '#f8f4ec', dark: '#19140f' };

export function paperColor(): string {
  return nativeTheme.shouldUseDarkColors ? paper.dark : paper.light;
}

export function pagePreferences(preload: string): WebPreferences {
  return {
    preload: path.resolve(preload),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    spellcheck: false,
    devTools: process.env.SCRUPLE_DEVTOOLS === '1',
  };
}
