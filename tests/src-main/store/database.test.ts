// How the store's file is opened: what reaches the disk, and what a network folder changes.
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isWhole, openDatabase, pragmaValue } from '../../../src-main/store/database';
import { temporaryFolder } from '../kit/temporary-folder';

const onNetwork = vi.hoisted(() => ({ is: false }));
vi.mock('../../../src-main/store/store-folder', async (load) => ({
  ...(await load<typeof import('../../../src-main/store/store-folder')>()),
  isOnNetwork: () => onNetwork.is,
}));
beforeEach(() => {
  onNetwork.is = false;
});

function opened(firmness: 'full' | 'loose') {
  return openDatabase(path.join(temporaryFolder(), 'scruple.db'), firmness);
}

describe('the store', () => {
  test('writes attempts through to the disk, drafts only when the log goes back into the file', () => {
    expect(pragmaValue(opened('full'), 'synchronous')).toBe(2);
    expect(pragmaValue(opened('loose'), 'synchronous')).toBe(1);
  });

  test('keeps a write-ahead log on this computer', () => {
    expect(pragmaValue(opened('full'), 'journal_mode')).toBe('wal');
  });

  test('keeps none on another computer', () => {
    onNetwork.is = true;
    expect(pragmaValue(opened('full'), 'journal_mode')).toBe('delete');
  });

  test('refuses an attempt without its learner', () => {
    const database = opened('full');
    database.exec('CREATE TABLE a (id PRIMARY KEY); CREATE TABLE b (a REFERENCES a (id));');
    expect(() => database.exec("INSERT INTO b VALUES ('x')")).toThrow(/FOREIGN KEY/);
  });

  test('that is new is whole', () => {
    expect(isWhole(opened('full'))).toBe(true);
  });
});
