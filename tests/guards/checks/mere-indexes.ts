// An index file that only hands on what other files export hides where things live.
import { projectFiles, readProjectFile } from './project-files';

const comments = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;
const handingOn = /(export|import)\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\}|\w+)\s*(from\s*['"][^'"]*['"])?\s*;?/g;

export function mereIndexComplaints(root: string): string[] {
  return projectFiles(root)
    .filter((file) => /(^|\/)index\.tsx?$/.test(file))
    .filter((file) => readProjectFile(root, file).replace(comments, '').replace(handingOn, '').trim() === '')
    .map((file) => `${file}: only hands on what other files export`);
}
