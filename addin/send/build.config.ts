import { readFileSync } from 'node:fs'
import { build, type Plugin, type Rolldown } from 'vite'

const here = import.meta.dirname

/** The handler as one file, for the oldest runtime that may load it: classic Outlook's has no window and ends at ES2016. */
export async function sendHandler(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2016',
      lib: { entry: `${here}/on-send.ts`, formats: ['iife'], name: 'apprenance' },
    },
  })
  const [output] = [built].flat() as Rolldown.RolldownOutput[]
  const chunk = output?.output.find(one => one.type === 'chunk')
  if (!chunk) throw new Error('the send handler was not built')
  return chunk.code
}

/** Puts `events.js` beside the pane, and the page that carries it where Outlook runs events in a browser. */
export const sendHandlerFiles = (officeJs: string): Plugin => ({
  name: 'send-handler',
  async generateBundle() {
    const page = readFileSync(`${here}/events.html`, 'utf8').replace('OFFICE_JS', officeJs)
    this.emitFile({ type: 'asset', fileName: 'events.js', source: await sendHandler() })
    this.emitFile({ type: 'asset', fileName: 'events.html', source: page })
  },
})
