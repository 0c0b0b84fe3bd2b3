// Holds the import table of .dependency-cruiser.cjs against the source folders. A folder of which no module was seen is
// a violation too, because a checker that reads nothing finds nothing.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { programPaths, projectRoot } from './program-paths.mjs';

const sourceFolders = ['shared', 'src-main', 'src-renderer'];

/** How many modules were read below `root`, and each violation as `rule: from -> to`. */
export function checkImports(root = projectRoot) {
  const folders = sourceFolders.filter((folder) => fs.existsSync(path.join(root, folder)));
  const table = path.join(projectRoot, '.dependency-cruiser.cjs');
  const run = spawnSync(
    process.execPath,
    [programPaths.dependencyCruiser, '--config', table, '--output-type', 'json', ...folders],
    { cwd: root, encoding: 'utf8', maxBuffer: 1024 ** 3 },
  );
  if (!run.stdout.startsWith('{')) throw new Error(`dependency-cruiser gave no report: ${run.stderr || run.stdout}`);
  const { modules, summary } = JSON.parse(run.stdout);
  const own = modules.map((module) => module.source).filter((source) => isSource(source));
  const unread = sourceFolders.filter((folder) => !own.some((source) => source.startsWith(`${folder}/`)));
  return {
    modules: own.length,
    violations: [...summary.violations.map(describe), ...unread.map((folder) => `unread: no module of ${folder}/`)],
  };
}

function isSource(file) {
  return sourceFolders.some((folder) => file.startsWith(`${folder}/`));
}

function describe({ rule, from, to }) {
  return `${rule.name}: ${from} -> ${to.replace(/^.*node_modules\/(@[^/]+\/[^/]+|[^/]+)\/.*$/, '$1')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { modules, violations } = checkImports();
  for (const violation of violations) console.log(violation);
  console.log(`import table: ${modules} modules read, ${violations.length} violations`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}
