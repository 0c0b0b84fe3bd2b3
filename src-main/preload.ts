/** Builds `window.scruple` and `window.scrupleEvents`: a function for each call and each event, nothing else of Electron. */
import { callNames } from '@shared/contract/call-names';
import { eventNames } from '@shared/contract/event-names';
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld(
  'scruple',
  Object.fromEntries(callNames.map((name) => [name, (ask: unknown) => ipcRenderer.invoke(`scruple:${name}`, ask)])),
);

contextBridge.exposeInMainWorld(
  'scrupleEvents',
  Object.fromEntries(eventNames.map((name) => [name, (hear: (told: unknown) => void) => listen(name, hear)])),
);

function listen(name: string, hear: (told: unknown) => void): () => void {
  const heard = (_: IpcRendererEvent, told: unknown) => hear(told);
  ipcRenderer.on(`scruple:told:${name}`, heard);
  return () => void ipcRenderer.off(`scruple:told:${name}`, heard);
}
