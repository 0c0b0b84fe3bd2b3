/** The one window, and how it comes back after its page crashed. */
import path from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { appOrigin } from './app-scheme';

/** The colours of `paper` in both themes, so that nothing flashes before the first paint. */
const paper = { light: '#f8f4ec', dark: '#19140f' };

/** Opens the window. Its page has no Node, its own world, and the operating system's sandbox. */
export function openMainWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 360,
    minHeight: 480,
    title: 'Scruple',
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: {
      preload: path.resolve(preload),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: process.env.SCRUPLE_DEVTOOLS === '1',
    },
  });
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  window.webContents.on('did-navigate', (_, url) => {
    // about:blank is the one place that a page reaches without anybody being asked
    if (!url.startsWith(`${appOrigin}/`)) void window.loadURL(`${appOrigin}/`);
  });
  void window.loadURL(`${appOrigin}/`);
  return window;
}

/** Brings the window to the front. Its page hears of it even where it stood there already. */
export function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.focus();
  void window.webContents.executeJavaScript("window.dispatchEvent(new Event('focus'))");
}
