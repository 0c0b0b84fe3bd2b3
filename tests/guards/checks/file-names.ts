// A file is named after its one idea, in kebab-case; a name that would fit anything names nothing.
import { projectFiles } from './project-files';

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const catchAll = /^(utils?|helpers?|commons?|misc|types?)(\.|$)/;

export function fileNameComplaints(root: string): string[] {
  return projectFiles(root, ['shared', 'src-main', 'src-renderer']).flatMap((file) => {
    const names = file.split('/');
    if (!names.every((name) => kebabCase.test(name))) return [`${file}: not in kebab-case`];
    if (names.some((name) => catchAll.test(name))) return [`${file}: a name that would fit anything`];
    return [];
  });
}
