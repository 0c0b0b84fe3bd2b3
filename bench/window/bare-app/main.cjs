// The baseline of every figure with a window: Electron, one line of HTML and one empty call.
const path = require('node:path');
const { app, BrowserWindow, ipcMain } = require('electron');

ipcMain.handle('nothing', () => undefined);
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { preload: path.join(__dirname, 'preload.cjs'), sandbox: true },
  });
  window.loadFile(path.join(__dirname, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
