import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    setupFiles: ['test/properties.ts'],
    testTimeout: 60_000,
    coverage: {
      include: ['src/**'],
      reporter: ['text-summary'],
      reportsDirectory: 'coverage',
    },
  },
})
