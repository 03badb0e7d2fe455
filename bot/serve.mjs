import { buildPane, ensureInstalled, runTypeScript } from './install.mjs'

ensureInstalled()
buildPane('production')
await runTypeScript('bot/main.ts')
