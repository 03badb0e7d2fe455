import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

/** Where `build-once.ts` put that build of the pane. Not dist/: someone may be serving from there. */
export const builtPane = (mode: 'production' | 'demo'): string =>
  resolve(root, 'tests/output/pane', mode === 'demo' ? 'addin-demo' : 'addin')
