// The long figures of the whole app, run in full by `npm run soak` only.
import { defineConfig } from 'playwright/test';

export default defineConfig({
  testMatch: '**/*.e2e.ts',
  workers: 1,
  timeout: 9 * 60 * 60 * 1000,
  forbidOnly: true,
  reporter: 'list',
  projects: [{ name: 'soak', testDir: 'tests/soak' }],
});
