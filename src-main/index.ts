/** The start of the app with a window, in order. Everything that follows hangs on one of these lines. */
import path from 'node:path';
import { longestPlanFile } from '@shared/contract/plan-file-size';
import { app, BrowserWindow, Menu } from 'electron';
import { afterPageFiles } from './doors/windows/after-page-files';
import { registerScheme, serveScheme } from './doors/windows/app-scheme';
import { chooseFile } from './doors/windows/choose-file';
import { chooseFolders } from './doors/windows/choose-folders';
import { openIpcDoor, tellWindows } from './doors/windows/ipc-door';
import { lockDown } from './doors/windows/lock-down';
import { focusWindow, mainWindow, openMainWindow } from './doors/windows/main-window';
import { becomeOnlyInstance } from './doors/windows/only-instance';
import { openedFiles } from './doors/windows/opened-files';
import { showProjector } from './doors/windows/projector-window';
import { saveThroughDialog } from './doors/windows/save-dialog';
import { onSleep } from './doors/windows/sleep';
import { useKeptCode } from './kept-code/kept-code';
import { openRendererFiles } from './pages/renderer-files';
import { isWritable, storeFolder } from './store/store-folder';

const built = path.resolve(import.meta.dirname, '..');
const log = (line: string) => console.error(`[scruple] ${line}`);

registerScheme();
// before the app is ready, so that no standard menu is made first
if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
const folder = chooseFolders(storeFolder(), isWritable);
const files = openedFiles(longestPlanFile);
files.note(process.argv.slice(1), process.cwd());
app.on('open-file', (event, file) => {
  event.preventDefault();
  openFiles([file]);
});
if (becomeOnlyInstance(folder.isKept, openFiles)) void app.whenReady().then(onReady);
else app.quit();

function onReady(): void {
  lockDown();
  const preload = path.join(built, 'preload/preload.cjs');
  const desktop = {
    takeOpenedFile: files.take,
    chooseFile,
    saveFile: saveThroughDialog,
    onSleep,
    showProjector: (isShown: boolean) => showProjector(preload, mainWindow(), isShown),
  };
  const opened = onceNeeded(async () => {
    useKeptCode(log);
    const { openApp } = await import('./open-app');
    const parts = openApp(folder.path, log, desktop);
    tellWindows(parts.teller);
    return parts;
  });
  serveScheme(afterPageFiles(openRendererFiles(path.join(built, 'renderer')), opened.begin));
  openMainWindow(preload);
  openIpcDoor(
    async (name, ask) => (await opened.now()).dispatch(name, ask),
    (id) => BrowserWindow.getAllWindows().some((window) => window.webContents.id === id),
    log,
  );
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => void opened.ifEver()?.then(({ store }) => store.close()));
}

/** Made once, not before the page has its files: whatever this process loads sooner keeps them waiting. */
function onceNeeded<T>(make: () => Promise<T>) {
  let made: Promise<T> | undefined;
  const now = (): Promise<T> => {
    made ??= make();
    return made;
  };
  return {
    now,
    /** Why it failed is told to whoever asks next. */
    begin: (): void => void now().catch(() => undefined),
    ifEver: (): Promise<T> | undefined => made,
  };
}

/** The window asks for an opened file when it gets the focus. */
function openFiles(words: readonly string[], from = '/'): void {
  files.note(words, from);
  focusWindow();
}
