// Writes the review sheet for a pharmacist, one HTML page an area, into review/ or a folder that is named:
//   npm run review-sheet [FOLDER]
import fs from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.resolve(process.argv[2] ?? path.join(root, 'review'));

const { module } = await runnerImport(path.join(root, 'tools/review-sheet/all-pages.ts'), {
  configFile: false,
  logLevel: 'silent',
  root,
  resolve: { alias: { '@shared': path.join(root, 'shared') } },
});
fs.mkdirSync(folder, { recursive: true });
for (const { file, html } of module.allPages()) fs.writeFileSync(path.join(folder, file), html);
console.log(`wrote the review sheet to ${path.relative(process.cwd(), folder) || '.'}`);
