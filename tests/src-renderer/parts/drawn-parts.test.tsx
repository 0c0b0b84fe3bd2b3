/** The pure parts beside charts, grid, file drop and sounds. */
import { describe, expect, it } from 'vitest';
import { axisMarks, percent } from '../../../src-renderer/parts/chart/scale';
import { refusalOf } from '../../../src-renderer/parts/file-drop/dropped-file';
import { cellAfter } from '../../../src-renderer/parts/number-grid/cell-after';
import { soundNotes } from '../../../src-renderer/parts/sounds/sound-notes';

describe('an axis from zero', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [70, [0, 20, 40, 60, 80]],
    [100, [0, 30, 60, 90, 120]],
    [200, [0, 50, 100, 150, 200]],
  ])('up to %d has the marks %j', (largest, marks) => {
    expect(axisMarks(largest)).toEqual(marks);
  });

  it('holds every value, with at most five marks', () => {
    for (let largest = 0; largest < 5000; largest += 7) {
      const marks = axisMarks(largest);
      expect(marks.at(-1)).toBeGreaterThanOrEqual(largest);
      expect(marks.length).toBeLessThanOrEqual(5);
    }
  });

  it('gives places as percentages', () => {
    expect([percent(1, 3), percent(0, 5), percent(5, 5)]).toEqual(['33.3%', '0%', '100%']);
  });
});

describe('arrow keys in a grid of six columns', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 3, 9],
    ['ArrowDown', 8, 8],
    ['ArrowUp', 8, 2],
    ['ArrowUp', 2, 2],
    ['ArrowRight', 10, 10],
    ['Home', 8, 0],
    ['End', 2, 10],
    ['Tab', 2, undefined],
  ])('%s leads from cell %d of 11 to %s', (key, at, to) => {
    expect(cellAfter(key, at, 11, 6)).toBe(to);
  });
});

describe('a dropped file', () => {
  const plan = { name: 'friday.scruple', size: 900 };
  it('is read when it is one plan file of a plan file’s size', () => {
    expect(refusalOf([plan])).toBeUndefined();
    expect(refusalOf([{ ...plan, name: 'FRIDAY.SCRUPLE', size: 5 * 1024 * 1024 }])).toBeUndefined();
  });

  it.each([
    [[], /one plan file/],
    [[plan, plan], /^2 files were dropped/],
    [[{ name: 'notes.pdf', size: 4 }], /^notes\.pdf is not a plan file/],
    [[{ name: 'a.scruple.exe', size: 4 }], /is not a plan file/],
    [[{ ...plan, size: 5 * 1024 * 1024 + 1 }], /larger than 5 MB/],
  ])('is refused in words otherwise: %j', (files, says) => {
    expect(refusalOf(files)).toMatch(says);
  });

  it('does not fill the window with a long name', () => {
    expect(refusalOf([{ name: 'x'.repeat(300), size: 1 }])?.length).toBeLessThan(140);
  });
});

describe('the sounds', () => {
  it.each(Object.entries(soundNotes))('%s is over within 0.6 s and can be heard by old ears', (_, notes) => {
    for (const { at, lasts, pitch } of notes) {
      expect(at + lasts).toBeLessThanOrEqual(0.6);
      expect(pitch).toBeGreaterThan(200);
      expect(pitch).toBeLessThan(2000);
    }
  });

  it('begins a right answer on C5 of equal temperament', () => {
    expect(soundNotes.right[0]?.pitch).toBeCloseTo(523.25, 2); // ISO 16 and any table of pitches
  });
});
