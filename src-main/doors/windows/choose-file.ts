/** The system's own dialog for where a new file goes; it asks by itself before a file is overwritten. */
import path from 'node:path';
import { dialog } from 'electron';
import { mainWindow } from './main-window';

const kinds: Readonly<Record<string, string>> = {
  '.scruple': 'Drill plan of Scruple',
  '.scruple-results': 'Results of Scruple',
  '.db': 'Store of Scruple',
  '.csv': 'Table',
};

/** The path that was chosen; nothing when the dialog was closed. */
export async function chooseFile(suggestedName: string): Promise<string | undefined> {
  const window = mainWindow();
  const extension = path.extname(suggestedName);
  const filters = [{ name: kinds[extension] ?? 'File', extensions: [extension.slice(1)] }];
  const options = { defaultPath: suggestedName, filters };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === '' ? undefined : filePath;
}
