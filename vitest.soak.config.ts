// The long figures of the core and the main process, run in full by `npm run soak` only.
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'shared') } },
  test: {
    name: 'soak',
    include: ['tests/soak/**/*.test.ts'],
    environment: 'node',
    testTimeout: 9 * 60 * 60 * 1000,
    fileParallelism: false,
    passWithNoTests: true,
  },
});
