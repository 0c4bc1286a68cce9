import { defineConfig } from 'vitest/config'

const everywhere = '{src,demo,bench,checks,bin}/**'
const globalSetup = ['src/testing/global-setup.ts']

/** The first files wait until the template databases are made, one after the other: half a minute on two cores that do more than this. */
const hookTimeout = 240_000

/** Four kinds of tests, told apart by the end of the file name; `npm test` runs them in this order. */
export default defineConfig({
  test: {
    pool: 'forks',
    env: { NODE_ENV: 'test', TZ: 'UTC' },
    // A test file waits for PostgreSQL half of its time, so one file for each core, not one fewer.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${everywhere}/*.test.{ts,tsx}`],
          exclude: ['**/node_modules/**', '**/*.{db,http}.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [`${everywhere}/*.db.test.ts`],
          globalSetup,
          testTimeout: 30_000,
          hookTimeout,
        },
      },
      {
        extends: true,
        test: {
          name: 'http',
          include: [`${everywhere}/*.http.test.ts`],
          globalSetup,
          testTimeout: 30_000,
          hookTimeout,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['e2e/**/*.e2e.ts'],
          globalSetup,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
