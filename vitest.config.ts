// The unit tests in three projects: `pure` shares one module registry, since nothing in shared/ keeps state; `node`
// isolates each file; `dom` renders screens and parts in a simulated document.
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const alias = { '@shared': resolve(import.meta.dirname, 'shared') };
const pure = ['tests/shared/**/*.test.ts', 'tests/laws/**/*.test.ts'];
/** The limit only ends what hangs, on a slow and busy machine too. */
const testTimeout = 180_000;
const elsewhere = ['tests/e2e/**', 'tests/soak/**'];

export default defineConfig({
  test: {
    // one is left out by default, which on two cores leaves half of them idle
    maxWorkers: '100%',
    projects: [
      { resolve: { alias }, test: { name: 'pure', include: pure, environment: 'node', isolate: false, testTimeout } },
      {
        resolve: { alias },
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...pure, ...elsewhere],
          environment: 'node',
          testTimeout,
        },
      },
      {
        resolve: { alias },
        plugins: [react()],
        test: { name: 'dom', include: ['tests/**/*.test.tsx'], exclude: elsewhere, environment: 'jsdom', testTimeout },
      },
    ],
  },
});
