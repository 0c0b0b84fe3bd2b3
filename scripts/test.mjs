// `npm test`: everything that a change can break. Types, lint, import table and build count as one check each.
import path from 'node:path';
import { keepCode } from './keep-code.mjs';
import { programPaths } from './program-paths.mjs';
import { provisionRuntime } from './provision-runtime.mjs';
import { runCheck, runPlaywrightInParts, runSuites, runVitest } from './run-suites.mjs';
import { provideSystemPackages, testPackages } from './system-packages.mjs';

provideSystemPackages(testPackages, 'to test the app in its window and in a browser');
await provisionRuntime();

process.exitCode = await runSuites([
  ['types', () => runCheck(programPaths.typescript, '-b')],
  ['lint', () => runCheck(programPaths.biome, 'ci', '--error-on-warnings', '--colors=off', '.')],
  ['import table', () => runCheck(path.join(import.meta.dirname, 'check-imports.mjs'))],
  ['unit tests', () => runVitest()],
  ['build', () => runCheck(programPaths.electronVite, 'build', '--logLevel', 'warn')],
  ['kept code', () => (keepCode() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })],
  ['end to end', () => runPlaywrightInParts(2)],
]);
