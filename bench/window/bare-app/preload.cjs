const { contextBridge, ipcRenderer } = require('electron');
contextBridge.exposeInMainWorld('bare', { nothing: (ask) => ipcRenderer.invoke('nothing', ask) });
