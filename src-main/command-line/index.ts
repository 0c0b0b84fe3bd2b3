/**
 * The commands of Scruple, for teachers who make papers, for tests from outside and for repair. Results alone go to
 * standard output; exit status 0 done, 1 some lines refused, 2 wrong use.
 */

import { UseFault } from './arguments';
import { checkSkills } from './check-skills';
import { host } from './host';
import { join } from './join';
import { listProblems } from './list-problems';
import { listSkills } from './list-skills';
import { markLines } from './mark-lines';
import { readLinesOfInput } from './read-lines-of-input';
import { serve } from './serve';
import { solveLines } from './solve-lines';

/** What a command does with the words after its name; gives the exit status. */
type Command = (words: readonly string[]) => Promise<number> | number;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['skills', listSkills],
  ['problems', listProblems],
  ['solve', solveLines],
  ['mark', markLines],
  ['read', readLinesOfInput],
  ['check-skills', checkSkills],
  ['serve', serve],
  ['host', host],
  ['join', join],
]);

const usage = `scruple <command>
  skills [--json]
  problems (--skill ID | --area AREA) [--count N] [--seed S] [--json]
  solve [--json]          reads lines {"skill","givens"}
  mark [--json]           reads lines {"skill","givens" or "seed","response"}
  read [--json]           reads lines {"input","kind","unit"}
  check-skills [FILE]
  serve [--port N]
  host [--plan FILE | --ready ID | --skills IDS --items N --minutes N] [--names names|nicknames] [--roster FILE]
       [--numbers own|same] [--teams A,B] [--pace self|led] [--board off|teams|own-best|all] [--teacher NAME]
       [--address IP] [--port N] [--guests] [--guest-port N] [--seats N] [--start]
  join --address HOST:PORT --code CODE [--count N] [--accuracy PERCENT] [--seconds-each N] [--name NAME]`;

process.stdout.on('error', endQuietly);
void run(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});

/** Whoever reads the results may stop early (`| head`). */
function endQuietly(fault: NodeJS.ErrnoException): void {
  if (fault.code === 'EPIPE') process.exit(0);
  throw fault;
}

async function run([name = '', ...words]: readonly string[]): Promise<number> {
  const command = commands.get(name);
  if (!command) return misuse(name === '' ? 'a command is missing' : `there is no command "${name}"`);
  try {
    return await command(words);
  } catch (fault) {
    if (fault instanceof UseFault) return misuse(fault.message);
    throw fault;
  }
}

function misuse(sentence: string): number {
  console.error(`scruple: ${sentence}\n\n${usage}`);
  return 2;
}
