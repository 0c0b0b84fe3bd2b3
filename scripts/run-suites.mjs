// Runs the suites of a test run one after the other, whatever became of the earlier ones, says each suite's result and
// time in one line, and ends with the sum alone on the last line.
import fs from 'node:fs';
import path from 'node:path';
import { programPaths, projectRoot } from './program-paths.mjs';
import { runProgram } from './run-program.mjs';
import { countCheck, countPlaywright, countVitest, sumCounts } from './test-counts.mjs';

/** `suites` are pairs of a name and a function that gives `{ passed, failed }`. The result is the exit status. */
export async function runSuites(suites) {
  const counts = [];
  for (const [name, run] of suites) {
    console.log(`\n== ${name}`);
    const start = performance.now();
    const { passed, failed } = await run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`== ${name}: ${passed} passed, ${failed} failed in ${seconds} s`);
    counts.push({ passed, failed });
  }
  const { passed, failed, isRight } = sumCounts(counts);
  console.log(`\n${passed} passed, ${failed} failed`);
  return isRight ? 0 : 1;
}

export async function runCheck(program, ...args) {
  return countCheck(await runOrStop(process.execPath, [program, ...args]));
}

export async function runVitest(...args) {
  const report = forgetReport('vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const status = await runOrStop(process.execPath, [programPaths.vitest, 'run', ...reporters, ...args]);
  return countVitest(readReport(report), status);
}

let reports = 0;

/** The whole-app tests in parts that run at once, each over every so many-th of the files. */
export async function runPlaywrightInParts(parts) {
  const files = fs.readdirSync(path.join(projectRoot, 'tests', 'e2e')).filter((file) => file.endsWith('.e2e.ts'));
  const shares = Array.from({ length: parts }, (_, part) => files.sort().filter((_file, at) => at % parts === part));
  const counts = await Promise.all(
    shares.map((share, at) =>
      runPlaywright(...share.map((file) => `e2e/${file}`), `--output=test-results/part-${at + 1}`),
    ),
  );
  return sumCounts(counts);
}

/** On Linux the tests bring a display of their own, so that they run alike with and without one. */
export async function runPlaywright(...args) {
  const report = forgetReport(`playwright-${reports++}.json`);
  const command = [process.execPath, programPaths.playwright, 'test', '--reporter=list,json', ...args];
  const display = ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1920x1200x24'];
  const [program, ...rest] = process.platform === 'linux' ? [...display, ...command] : command;
  const status = await runOrStop(program, rest, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return countPlaywright(readReport(report), status);
}

/** The exit status of a suite's program; when it was asked to end, the suites after it are not started either. */
async function runOrStop(program, args, environment) {
  const { status, wasAskedToEnd } = await runProgram(program, args, environment);
  if (wasAskedToEnd) process.exit(130);
  return status;
}

/** The place of a report, cleared of what an earlier run left there. */
function forgetReport(name) {
  const report = path.join(projectRoot, '.cache', name);
  fs.mkdirSync(path.dirname(report), { recursive: true });
  fs.rmSync(report, { force: true });
  return report;
}

function readReport(report) {
  return fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : undefined;
}
