import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { environment } from '../bot/config.ts'
import { sendHandlerFiles } from './send/build.config.ts'

const here = import.meta.dirname
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'

/** Sovereign clouds serve office.js from their own address. */
const officeAddress = (url: string): Plugin => ({
  name: 'office-address',
  transformIndexHtml: html => html.replace(OFFICE_JS, url),
})

/**
 * `vite build --config addin/vite.config.ts` → dist/addin: the pane as production serves it.
 * The same with `--mode demo` → dist/addin-demo: the pane without office.js, beside a sample letter and a sample mail.
 */
export default defineConfig(({ mode }) => {
  const demo = mode === 'demo'
  const root = demo ? `${here}/demo` : here
  const officeJs = environment().OFFICE_JS_URL ?? OFFICE_JS
  const pages = demo
    ? ['taskpane', 'letter', 'mail', 'team']
    : ['taskpane', 'mes-donnees', 'attestation', 'session', 'seance', 'team']
  return {
    root,
    base: './',
    publicDir: false,
    plugins: [react(), officeAddress(officeJs), ...(demo ? [] : [sendHandlerFiles(officeJs)])],
    // The server puts the nonce of each response in its place: bot/http, or tests/browser/support.
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      outDir: `${here}/../dist/${demo ? 'addin-demo' : 'addin'}`,
      emptyOutDir: true,
      // What the web views of supported Office versions understand.
      target: ['es2022', 'safari15', 'chrome109', 'edge109'],
      // Nothing as a data: address, so that the policy needs to allow none.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages.map(page => `${root}/${page}.html`) },
    },
  }
})
