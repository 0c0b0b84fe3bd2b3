/** The system's own dialog for where a new file goes; it asks by itself before a file is overwritten. */
import { BrowserWindow, dialog } from 'electron';

/** The path that was chosen; nothing when the dialog was closed. */
export async function chooseFile(suggestedName: string): Promise<string | undefined> {
  const [window] = BrowserWindow.getAllWindows();
  const options = { defaultPath: suggestedName };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === '' ? undefined : filePath;
}
