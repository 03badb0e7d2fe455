import { ensureInstalled, runTypeScript } from './install.mjs'

ensureInstalled()
await runTypeScript('bot/cli/main.ts')
