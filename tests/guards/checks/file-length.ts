// A file of more than 250 lines holds more than one idea.
import { projectFiles, readProjectFile } from './project-files';

const folders = ['shared', 'src-main', 'src-renderer', 'scripts', 'tools', 'bench', 'tests'];
const isProgram = /\.([cm]?[jt]s|tsx|css)$/;
const alarm = 250;

export function fileLengthComplaints(root: string): string[] {
  return projectFiles(root, folders)
    .filter((file) => isProgram.test(file))
    .map((file) => ({ file, lines: readProjectFile(root, file).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > alarm)
    .map(({ file, lines }) => `${file}: ${lines} lines, ${alarm} are the alarm`);
}
