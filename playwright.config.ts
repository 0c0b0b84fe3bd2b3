// The whole app, in Electron and in a browser: one at a time on a display, since the focus is in one window only.
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  workers: 1,
  // ends what hangs, on a slow and busy machine too
  timeout: 180_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  reporter: 'list',
});
