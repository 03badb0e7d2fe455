import { existsSync } from 'node:fs'
import { readConfig } from './config.ts'
import { problemLine, readContent } from './content/read-content.ts'
import { logger } from './log.ts'
import { startEmbedded } from './store/embedded/start-embedded.ts'
import { wire } from './wire.ts'

/** `npm run serve`: the production server. Refuses to start when something is missing, naming each thing. */
async function serve(): Promise<void> {
  const read = readConfig()
  if ('problems' in read) return refuse('Apprenance ne peut pas démarrer :', read.problems)
  const config = read.ok
  const log = logger(config.logLevel)
  const content = await readContent(config.contentDir)
  if (!content.ok)
    return refuse(`Le contenu de ${config.contentDir} est à corriger :`, content.problems.map(problemLine))
  if (!existsSync('dist/addin')) return refuse('Le volet Office n’est pas construit :', ['lancer « npm run build »'])

  const database = config.databaseUrl
    ? null
    : await startEmbedded({
        ...(config.dataDirGiven && { dataDir: config.dataDir }),
        log: sentence => log.info(sentence),
      })
  const app = await wire({ config, catalog: content.ok, databaseUrl: config.databaseUrl ?? database?.url ?? '', log })
  const port = await app.listen()
  await app.schedule()
  log.info({ host: config.host, port, publicUrl: config.publicUrl }, 'listening')

  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    await app.stop(2_000)
    await database?.stop()
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop('SIGTERM'))
  process.on('SIGINT', () => void stop('SIGINT'))
}

function refuse(title: string, problems: readonly string[]): void {
  console.error(title)
  for (const problem of problems) console.error(`  - ${problem}`)
  process.exitCode = 1
}

process.on('unhandledRejection', error => {
  // A bug, not a refusal: better a restart by the supervisor than a process in an unknown state.
  console.error('unhandled rejection', error instanceof Error ? error.stack : error)
  process.exit(1)
})
await serve().catch(error =>
  refuse('Apprenance ne peut pas démarrer :', [error instanceof Error ? error.message : String(error)]),
)
