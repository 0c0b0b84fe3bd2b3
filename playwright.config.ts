// The whole app, in Electron and in a browser: one at a time, since two cores and one display serve them all.
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  workers: 1,
  // ends what hangs, on a slow and busy machine too
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'list',
});
