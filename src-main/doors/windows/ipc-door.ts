/**
 * The window's wire to the one door: one channel for each call, and only the app's own top frame is heard. Replies are
 * JSON text, as they are for a browser: the bridge copies a text at once, an object field by field.
 */
import { callNames } from '@shared/contract/call-names';
import type { Reply } from '@shared/contract/reply';
import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Dispatch } from '../../dispatch';
import type { Teller } from '../../teller';
import { appOrigin } from './app-scheme';

/** Channels are named after the calls. */
export const channelOf = (name: string): string => `scruple:${name}`;

/** Hears every call of the table; `isOwnWindow` tells the app's windows by the id of their contents. */
export function openIpcDoor(
  dispatch: Dispatch,
  isOwnWindow: (contentsId: number) => boolean,
  log: (line: string) => void,
): void {
  for (const name of callNames) {
    ipcMain.handle(channelOf(name), async (event, ask: unknown) => {
      if (isTrusted(event, isOwnWindow)) return JSON.stringify(await dispatch(name, ask));
      log(`refused "${name}" from a sender that is no window of Scruple`);
      return JSON.stringify(noWindow);
    });
  }
}

const noWindow: Reply<never> = {
  ok: false,
  fault: { code: 'refused', says: 'Only the window of Scruple is answered.' },
};

/** Channels of events are named after them. */
const eventChannelOf = (name: string): string => `scruple:told:${name}`;

/** Tells every window of the app what main has to tell, as long as its page is ours. */
export function tellWindows(teller: Teller): () => void {
  return teller.hear((name, told) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      if (webContents.isDestroyed() || !webContents.getURL().startsWith(`${appOrigin}/`)) continue;
      webContents.send(eventChannelOf(name), told);
    }
  });
}

/** The sender is the top frame of one of our windows and shows our own page; about:blank has our origin and is none. */
function isTrusted({ sender, senderFrame }: IpcMainInvokeEvent, isOwnWindow: (contentsId: number) => boolean): boolean {
  if (!senderFrame || senderFrame.parent !== null || !isOwnWindow(sender.id)) return false;
  return senderFrame.origin === appOrigin && senderFrame.url.startsWith(`${appOrigin}/`);
}
