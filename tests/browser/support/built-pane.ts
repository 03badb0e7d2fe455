import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

/**
 * Where `build-once.ts` put that build of the pane. Not dist/: someone may be serving from there. Two runs at once each
 * take a folder of their own (PANE_OUTPUT).
 */
export const builtPane = (mode: 'production' | 'demo'): string =>
  resolve(root, process.env.PANE_OUTPUT ?? 'tests/output/pane', mode === 'demo' ? 'addin-demo' : 'addin')
