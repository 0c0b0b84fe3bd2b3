/** Builds `window.scruple`: one named function for each call of the table, and nothing else of Electron. */
import { callNames } from '@shared/contract/call-names';
import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld(
  'scruple',
  Object.fromEntries(callNames.map((name) => [name, (ask: unknown) => ipcRenderer.invoke(`scruple:${name}`, ask)])),
);
