// A hundred thousand announcements of any shape.
import { test } from 'vitest';
import { announcementsHold } from '../src-main/classroom/kit/fuzz-announcements';

test('a hundred thousand announcements of any shape give an address and a port, or nothing', () => {
  announcementsHold(100_000);
});
