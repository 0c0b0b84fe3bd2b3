/** The app's own window, and how it comes back after its page crashed. */
import { BrowserWindow } from 'electron';
import { appOrigin } from './app-scheme';
import { pagePreferences, paperColor } from './page-window';
import { closeProjector, isProjector } from './projector-window';

/** Opens the window; the projector's closes with it. */
export function openMainWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 360,
    minHeight: 480,
    title: 'Scruple',
    backgroundColor: paperColor(),
    webPreferences: pagePreferences(preload),
  });
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  window.webContents.on('did-navigate', (_, url) => {
    // about:blank is the one place that a page reaches without anybody being asked
    if (!url.startsWith(`${appOrigin}/`)) void window.loadURL(`${appOrigin}/`);
  });
  window.on('closed', closeProjector);
  void window.loadURL(`${appOrigin}/`);
  return window;
}

/** Brings the window to the front. Its page hears of it even where it stood there already. */
export function focusWindow(): void {
  const window = mainWindow();
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.focus();
  void window.webContents.executeJavaScript("window.dispatchEvent(new Event('focus'))");
}

/** The window that the person works in, while it is open. */
export function mainWindow(): BrowserWindow | undefined {
  return BrowserWindow.getAllWindows().find((window) => !isProjector(window));
}
