// Files that the system hands over: which words of a start are files, and what is read of them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openedFiles, planFilesIn } from '../../../../src-main/doors/windows/opened-files';
import { temporaryFolder } from '../../kit/temporary-folder';

describe('the words of a start', () => {
  test('name files by their ending, in any letter case, from the folder of the start', () => {
    expect(planFilesIn(['.', 'a.scruple', '/b/C.SCRUPLE', 'notes.txt'], '/work of ada')).toEqual([
      '/work of ada/a.scruple',
      '/b/C.SCRUPLE',
    ]);
  });

  test('are no files where they are switches, addresses of other kinds or nothing', () => {
    expect(planFilesIn(['--user-data-dir=/x.scruple', '-x.scruple', '', 'scruple', '.scruple'], '/')).toEqual([]);
  });
});

describe('an opened file', () => {
  const written = (name: string, content: string | Uint8Array) => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, name), content);
    return folder;
  };
  const taken = (name: string, folder: string, largest = 100) => {
    const files = openedFiles(largest);
    files.note([name], folder);
    return files.take();
  };

  test('is read with its name, once', async () => {
    const files = openedFiles(100);
    files.note(['Übung 1.scruple'], written('Übung 1.scruple', '{"a":"ä"}'));
    expect(await files.take()).toEqual({ name: 'Übung 1.scruple', text: '{"a":"ä"}' });
    expect(await files.take()).toBeUndefined();
  });

  test('stays noted when a later start names none', async () => {
    const files = openedFiles(100);
    files.note(['a.scruple'], written('a.scruple', 'x'));
    files.note(['--hidden'], '/');
    expect(await files.take()).toEqual({ name: 'a.scruple', text: 'x' });
  });

  test('is read only so far that its reader sees that it is too large', async () => {
    const folder = written('large.scruple', 'x'.repeat(5000));
    expect((await taken('large.scruple', folder))?.text).toHaveLength(101);
  });

  test('of bytes that are no text is still a text', async () => {
    const folder = written('bytes.scruple', Uint8Array.of(0xff, 0xfe, 0x00, 0x41));
    expect(await taken('bytes.scruple', folder)).toEqual({ name: 'bytes.scruple', text: '\ufffd\ufffd\u0000A' });
  });

  test.each([
    ['that is not there', () => undefined, /^x\.scruple cannot be read\./],
    ['that is a folder', (file: string) => mkdirSync(file), /^x\.scruple is no file that can be read\./],
    ['that is a pipe', (file: string) => spawnSync('mkfifo', [file]), /^x\.scruple is no file that can be read\./],
  ])('%s is refused in a sentence', async (_, make, says) => {
    const folder = temporaryFolder();
    make(path.join(folder, 'x.scruple'));
    await expect(taken('x.scruple', folder)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringMatching(says),
    });
  });
});
