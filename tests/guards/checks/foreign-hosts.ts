// Packages come from whatever registry a machine is set to: no text names a registry's host, no lock entry an address.
import { projectFiles, readProjectFile } from './project-files';

const registryHost = /registry\.[a-z]+js|deb\.[a-z]+\.org/;

export function foreignHostComplaints(root: string): string[] {
  return projectFiles(root).flatMap((file) => {
    const text = readProjectFile(root, file);
    const complaints: string[] = [];
    if (registryHost.test(text)) complaints.push(`${file}: names the host of a package registry`);
    if (/(^|\/)package-lock\.json$/.test(file) && /"resolved"\s*:/.test(text)) {
      complaints.push(`${file}: holds addresses of packages`);
    }
    return complaints;
  });
}
