import { defineConfig } from 'vitest/config'

const everywhere = '{src,demo,bench,checks,bin}/**'
const globalSetup = ['src/testing/global-setup.ts']

/**
 * A limit of time is there to end what hangs, and tells nothing about speed: it is some twenty times what a test needs, for a slow machine that
 * is busy with something else too. The first hooks wait until the template databases are made, one after the other.
 */
const patience = { testTimeout: 120_000, hookTimeout: 300_000 }

/** Four kinds of tests, told apart by the end of the file name; `npm test` runs them in this order. */
export default defineConfig({
  test: {
    pool: 'forks',
    env: { NODE_ENV: 'test', TZ: 'UTC' },
    // A test file waits for PostgreSQL half of its time, so one file for each core, not one fewer.
    maxWorkers: '100%',
    ...patience,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${everywhere}/*.test.{ts,tsx}`],
          exclude: ['**/node_modules/**', '**/*.{db,http}.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [`${everywhere}/*.db.test.ts`],
          globalSetup,
        },
      },
      {
        extends: true,
        test: {
          name: 'http',
          include: [`${everywhere}/*.http.test.ts`],
          globalSetup,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['e2e/**/*.e2e.ts'],
          globalSetup,
          // A journey waits for each step by itself, and a machine may be five times as slow.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 30_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
})
