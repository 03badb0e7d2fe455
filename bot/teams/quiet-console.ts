type Say = 'log' | 'info' | 'warn' | 'error' | 'debug' | 'trace'
const SAYS: readonly Say[] = ['log', 'info', 'warn', 'error', 'debug', 'trace']
const SDK = /[\\/]node_modules[\\/](?:botbuilder|botframework|@microsoft[\\/]teams-ai|@azure)[^)]*/

let quiet = false

/**
 * The SDKs speak to the console, and nothing may reach a log that we did not word ourselves. From now on a line of
 * theirs becomes one of ours that says where, not what; everybody else's pass.
 */
export function quietSdkConsole(log: { debug(facts: object, text: string): void }): void {
  if (quiet) return
  quiet = true
  for (const say of SAYS) {
    const original = console[say].bind(console)
    console[say] = (...args: unknown[]) => {
      const speaker = SDK.exec(callerLine())
      if (speaker === null) original(...args)
      else log.debug({ where: speaker[0].slice(1) }, 'teams: a line of the SDK was dropped')
    }
  }
}

/** Who called console: the first frame outside this file. */
const callerLine = (): string => new Error().stack?.split('\n')[3] ?? ''
