/**
 * Code that V8 compiled once, after the build, kept beside the program's files: a start reads it in place of compiling
 * each file again (decision 0016). Where none fits, the file itself is compiled as ever.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

/** What stands behind a file's name when its compiled code is meant. */
const ending = '.v8';

/** Kept code begins with the SHA-256 of file and code: V8 itself does not look whether the code is damaged. */
const digestLength = 32;

/** Every file loaded from now on runs from its kept code. `log` hears of code that is of no use, by its file. */
export function useKeptCode(log: (line: string) => void): void {
  loadThrough((file) => {
    const kept = ifThere(file + ending);
    if (!kept) return undefined;
    const source = readFileSync(file);
    const code = kept.subarray(digestLength);
    const isWhole = digestOf(source, code).equals(kept.subarray(0, digestLength));
    const script = isWhole ? scriptOf(file, source, code) : undefined;
    if (script && !script.cachedDataRejected) return script;
    log(`the code kept for ${path.basename(file)} does not fit; it is compiled anew`);
    return script;
  });
}

/** Watches the files below a folder as they are loaded; the function given back keeps what V8 compiled of them by then. */
export function watchCode(folder: string): () => number {
  const watched = new Map<string, { readonly source: Buffer; readonly script: Script }>();
  loadThrough((file) => {
    if (!file.startsWith(folder + path.sep)) return undefined;
    const source = readFileSync(file);
    const script = scriptOf(file, source);
    watched.set(file, { source, script });
    return script;
  });
  return () => {
    for (const [file, { source, script }] of watched) {
      const code = script.createCachedData();
      writeFileSync(file + ending, Buffer.concat([digestOf(source, code), code]));
    }
    return watched.size;
  };
}

/** Loads every file that `scriptFor` has a script for from that script, and any other the usual way. */
function loadThrough(scriptFor: (file: string) => Script | undefined): void {
  const { extensions } = createRequire(import.meta.url);
  const usual = extensions['.js'];
  extensions['.js'] = (module, file) => {
    const script = scriptFor(file);
    if (!script) return usual?.(module, file);
    const run: Wrapped = script.runInThisContext();
    run.call(module.exports, module.exports, createRequire(file), module, file, path.dirname(file));
  };
}

type Wrapped = (
  this: unknown,
  exports: unknown,
  require: NodeJS.Require,
  module: NodeJS.Module,
  file: string,
  folder: string,
) => void;

/** A file as Node itself wraps a CommonJS module (Node's documentation, "The module wrapper"). */
function scriptOf(file: string, source: Buffer, code?: Buffer): Script {
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
  return new Script(wrapped, { filename: file, ...(code && { cachedData: code }) });
}

function digestOf(source: Buffer, code: Buffer): Buffer {
  return createHash('sha256').update(source).update(code).digest();
}

function ifThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
