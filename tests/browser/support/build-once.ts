import { build } from 'vite'
import { builtPane } from './built-pane.ts'
import { hasChromium } from './chromium.ts'

const config = new URL('../../../addin/vite.config.ts', import.meta.url).pathname

/** Vitest's globalSetup of the browser tests: both builds of the pane, once for all files. */
export async function setup(): Promise<void> {
  if (!hasChromium) return
  for (const mode of ['production', 'demo'] as const)
    await build({ configFile: config, mode, logLevel: 'warn', build: { outDir: builtPane(mode), emptyOutDir: true } })
}
