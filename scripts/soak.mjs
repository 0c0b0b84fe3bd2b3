// `npm run soak`: the long figures of tests/soak in full, hours of them; their output is the result.
import fs from 'node:fs';
import path from 'node:path';
import { buildWhenOlder } from './build-when-older.mjs';
import { keepCode } from './keep-code.mjs';
import { projectRoot } from './program-paths.mjs';
import { provisionRuntime } from './provision-runtime.mjs';
import { runPlaywright, runSuites, runVitest } from './run-suites.mjs';
import { provideSystemPackages, testPackages } from './system-packages.mjs';

const folder = path.join(projectRoot, 'tests', 'soak');
const files = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];

provideSystemPackages(testPackages, 'to run the app for hours');
await provisionRuntime();
const isBuilt = buildWhenOlder() && keepCode();

process.exitCode = await runSuites([
  ['build', () => ({ passed: isBuilt ? 1 : 0, failed: isBuilt ? 0 : 1 })],
  ...suite('core and main process', '.test.ts', () => runVitest('--config', 'vitest.soak.config.ts')),
  ...suite('the whole app', '.e2e.ts', () => runPlaywright('--config', 'playwright.soak.config.ts')),
]);

/** A suite of which no file is there is left out, and said to be. */
function suite(name, ending, run) {
  if (files.some((file) => file.endsWith(ending))) return [[name, run]];
  console.log(`tests/soak holds nothing for ${name}`);
  return [];
}
