import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPageFiles } from '../../../../src-main/doors/windows/after-page-files';
import type { Page } from '../../../../src-main/pages/renderer-files';

const found: Page = { status: 200, headers: {}, body: 'found' };
const then = vi.fn<() => void>();
const findPage = afterPageFiles(() => found, then);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  then.mockClear();
});

test('a document alone starts nothing: its files are still to come', () => {
  expect(findPage('/')).toBe(found);
  vi.advanceTimersByTime(10_000);
  expect(then).not.toHaveBeenCalled();
});

test('the last file of a page is followed once, after a quiet moment', () => {
  findPage('/');
  for (const file of ['/assets/index.js', '/assets/index.css', '/assets/text.woff2']) {
    expect(findPage(file)).toBe(found);
    vi.advanceTimersByTime(50);
  }
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10);
  expect(then).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(10_000);
  expect(then).toHaveBeenCalledOnce();
});

test('a page that is opened anew in that moment comes first', () => {
  findPage('/assets/index.js');
  vi.advanceTimersByTime(50);
  findPage('/');
  vi.advanceTimersByTime(10_000);
  expect(then).not.toHaveBeenCalled();
});
