import { buildPane, ensureInstalled, runTypeScript } from '../install.mjs'

ensureInstalled()
buildPane('production')
buildPane('demo')
await runTypeScript('bot/demo/start.ts', [])
