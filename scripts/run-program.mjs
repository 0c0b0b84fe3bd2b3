// Runs one program in the foreground with this program's input and output, and waits for its end. Ctrl+C and a request
// to end reach the program, which may close in its own way; this program ends after it.
import { spawn } from 'node:child_process';
import { projectRoot } from './program-paths.mjs';

/** Gives the program's exit status, 1 if it crashed or could not be started, and whether it was asked to end. */
export function runProgram(command, args, environment = {}) {
  return new Promise((resolve) => {
    let wasAskedToEnd = false;
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, ...environment },
      stdio: 'inherit',
    });
    const pass = (signal) => {
      wasAskedToEnd = true;
      // At a terminal the program has had Ctrl+C already; a second one would cut its closing short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    const end = (status) => {
      for (const signal of signals) process.off(signal, pass);
      resolve({ status, wasAskedToEnd });
    };
    for (const signal of signals) process.on(signal, pass);
    child.on('error', (error) => {
      console.error(`${command} could not be started (${error.code ?? error.message})`);
      end(1);
    });
    child.on('exit', (status) => end(status ?? 1));
  });
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
