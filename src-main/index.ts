/** The start of the app with a window, in order. Everything that follows hangs on one of these lines. */
import path from 'node:path';
import { app, BrowserWindow, Menu } from 'electron';
import { registerScheme, serveScheme } from './doors/windows/app-scheme';
import { chooseFile } from './doors/windows/choose-file';
import { chooseFolders } from './doors/windows/choose-folders';
import { openIpcDoor } from './doors/windows/ipc-door';
import { lockDown } from './doors/windows/lock-down';
import { openMainWindow } from './doors/windows/main-window';
import { becomeOnlyInstance } from './doors/windows/only-instance';
import { openRendererFiles } from './pages/renderer-files';
import { isWritable, storeFolder } from './store/store-folder';

const built = path.resolve(import.meta.dirname, '..');
const log = (line: string) => console.error(`[scruple] ${line}`);

registerScheme();
const folder = chooseFolders(storeFolder(), isWritable);
if (becomeOnlyInstance(folder.isKept, focusWindow)) void app.whenReady().then(onReady);
else app.quit();

function onReady(): void {
  lockDown();
  serveScheme(openRendererFiles(path.join(built, 'renderer')));
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  openMainWindow(path.join(built, 'preload/preload.cjs'));
  // the window's own process starts meanwhile
  const opened = import('./open-app').then(({ openApp }) => openApp(folder.path, { is: 'window', chooseFile }, log));
  openIpcDoor(
    async (name, ask) => (await opened).dispatch(name, ask),
    (id) => BrowserWindow.getAllWindows().some((window) => window.webContents.id === id),
    log,
  );
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => void opened.then(({ store }) => store.close()));
}

function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
