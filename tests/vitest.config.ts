import { defineConfig } from 'vitest/config'

// Fast tests first; those that start servers, browsers or kill processes in their own projects (package.json, "test").
const fast = [
  'tests/core/**',
  'tests/adaptive-cards/**',
  'tests/content/**',
  'tests/architecture/**',
  'tests/manifest/**',
  'tests/addin/**',
]
const project = (name: string, include: string[], more: object = {}) => ({
  test: {
    name,
    include: include.map(glob => (glob.endsWith('**') ? `${glob}/*.test.{ts,tsx}` : glob)),
    // A test that hangs is found all the same; a busy machine should fail nobody.
    testTimeout: 60_000,
    ...more,
  },
})

export default defineConfig({
  test: {
    root: '.',
    maxWorkers: 2,
    projects: [
      // Nothing there keeps a state between files, so they share what they import: most of their time.
      project('fast', fast, { isolate: false }),
      project('server', ['tests/bot/**', 'tests/contracts/**', 'tests/cli/**', 'tests/linking/**'], {
        globalSetup: ['tests/support/postgres-for-tests.ts'],
        testTimeout: 90_000,
        hookTimeout: 90_000,
      }),
      project('browser', ['tests/browser/**'], {
        globalSetup: ['tests/browser/support/build-once.ts'],
        testTimeout: 120_000,
        hookTimeout: 120_000,
      }),
      project('crash', ['tests/crash/**'], {
        globalSetup: ['tests/support/postgres-for-tests.ts'],
        testTimeout: 300_000,
        hookTimeout: 120_000,
      }),
    ],
  },
})
