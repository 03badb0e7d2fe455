import { buildPane, ensureInstalled } from './install.mjs'

ensureInstalled()
buildPane('production')
