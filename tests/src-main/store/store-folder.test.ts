// Where the store lies on each system, whether it can be written there, and whether that is another computer.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { isOnNetwork, isWritable, storeFolder } from '../../../src-main/store/store-folder';
import { temporaryFolder } from '../kit/temporary-folder';

const magic = vi.hoisted((): { type?: number } => ({}));
vi.mock('node:fs', async (load) => {
  const real = await load<typeof import('node:fs')>();
  return {
    ...real,
    statfsSync: (place: string) => (magic.type === undefined ? real.statfsSync(place) : { type: magic.type }),
  };
});

describe('the folder of the store', () => {
  const home = homedir();
  test.each<[string, NodeJS.Platform, NodeJS.ProcessEnv, string]>([
    ['Linux', 'linux', {}, path.join(home, '.local', 'share', 'Scruple')],
    ['Linux with its own data folder', 'linux', { XDG_DATA_HOME: '/data' }, '/data/Scruple'],
    ['macOS', 'darwin', {}, path.join(home, 'Library', 'Application Support', 'Scruple')],
    ['Windows', 'win32', { LOCALAPPDATA: '/users/ada/local' }, path.join('/users/ada/local', 'Scruple')],
    ['Windows without its variable', 'win32', {}, path.join(home, 'AppData', 'Local', 'Scruple')],
    ['a system with a folder of our own choice', 'linux', { SCRUPLE_DATA: '/somewhere' }, '/somewhere'],
  ])('on %s is local and not roaming', (_, platform, env, folder) => {
    expect(storeFolder(env, platform)).toBe(folder);
  });

  test('on Windows never lies in the roaming part', () => {
    const env = { LOCALAPPDATA: '/users/ada/local', APPDATA: '/users/ada/roaming' };
    expect(storeFolder(env, 'win32')).not.toContain('roaming');
  });
});

describe('a folder', () => {
  test('that is missing is made, and nothing is left in it by the trial', () => {
    const folder = path.join(temporaryFolder(), 'new', 'Scruple');
    expect(isWritable(folder)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('whose name a file has cannot be written', () => {
    const file = path.join(temporaryFolder(), 'Scruple');
    writeFileSync(file, '');
    expect(isWritable(file)).toBe(false);
  });

  test('below a file cannot be written and is not made', () => {
    const file = path.join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(isWritable(path.join(file, 'Scruple'))).toBe(false);
    expect(existsSync(path.join(file, 'Scruple'))).toBe(false);
  });

  test.each(['é', '药', '😀', 'عربي', 'a b', "o'clock", 'n'.repeat(150)])('called %j can be written', (name) => {
    const folder = path.join(temporaryFolder(), name);
    expect(isWritable(folder)).toBe(true);
    expect(existsSync(folder)).toBe(true);
  });
});

describe('a store on another computer', () => {
  test.each([
    ['NFS', 0x6969],
    ['SMB', 0x517b],
    ['SMB 2', 0xfe534d42],
    ['CIFS', 0xff534d42],
  ])('is known by its file system: %s', (_, type) => {
    magic.type = type;
    expect(isOnNetwork('/mnt/share/scruple.db')).toBe(true);
  });

  test.each([
    ['ext4', 0xef53],
    ['tmpfs', 0x01021994],
    ['btrfs', 0x9123683e],
  ])('is not one on %s', (_, type) => {
    magic.type = type;
    expect(isOnNetwork('/srv/scruple.db')).toBe(false);
  });

  test('is known by its Windows address', () => {
    expect(isOnNetwork('\\\\school\\home\\scruple.db')).toBe(true);
    expect(isOnNetwork('C:\\Users\\ada\\scruple.db')).toBe(false);
  });

  test('is not one where the folder is missing', () => {
    delete magic.type;
    expect(isOnNetwork('/nowhere/at/all/scruple.db')).toBe(false);
  });
});
