/** The projector's window: the same page with another face, on the second screen where there is one. One at a time. */
import { BrowserWindow, type Display, type Input, screen } from 'electron';
import { appOrigin } from './app-scheme';
import { pagePreferences, paperColor } from './page-window';

let projector: BrowserWindow | undefined;

/** True for the projector's window, which nobody types in. */
export function isProjector(window: BrowserWindow): boolean {
  return window === projector;
}

/** Opens it beside the teacher's window, or brings it to the front; or closes it. */
export function showProjector(preload: string, teacher: BrowserWindow | undefined, isShown: boolean): void {
  if (!isShown) closeProjector();
  else if (projector) projector.show();
  else projector = openProjector(preload, teacher);
}

function openProjector(preload: string, teacher: BrowserWindow | undefined): BrowserWindow {
  const other = otherDisplay(teacher);
  const window = new BrowserWindow({
    width: 1280,
    height: 720,
    minWidth: 480,
    minHeight: 360,
    ...other?.bounds,
    title: 'Scruple, projector',
    backgroundColor: paperColor(),
    webPreferences: pagePreferences(preload),
  });
  if (other) window.setFullScreen(true);
  window.on('closed', () => {
    projector = undefined;
  });
  window.webContents.on('before-input-event', (_, input) => turnScreen(window, input));
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  void window.loadURL(`${appOrigin}/?projector`);
  return window;
}

export function closeProjector(): void {
  projector?.close();
}

/** A screen that the teacher's window is not on. */
function otherDisplay(teacher: BrowserWindow | undefined): Display | undefined {
  const mine = teacher && screen.getDisplayMatching(teacher.getBounds());
  return screen.getAllDisplays().find(({ id }) => mine !== undefined && id !== mine.id);
}

/** F11 fills the screen and gives it back; Escape gives it back, and closes a window that does not fill it. */
function turnScreen(window: BrowserWindow, { type, key }: Input): void {
  if (type !== 'keyDown') return;
  if (key === 'F11') window.setFullScreen(!window.isFullScreen());
  else if (key === 'Escape' && window.isFullScreen()) window.setFullScreen(false);
  else if (key === 'Escape') window.close();
}
