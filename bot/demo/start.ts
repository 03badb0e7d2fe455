import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, environment, readConfig } from '../config.ts'
import { problemLine, readContent } from '../content/read-content.ts'
import { logger } from '../log.ts'
import { startEmbedded } from '../store/embedded/start-embedded.ts'
import { wire } from '../wire.ts'
import { startChatClient } from './chat-client.ts'
import { demoClock } from './clock.ts'
import { type Demo, demoEndpoints } from './endpoints.ts'
import { freePort } from './free-port.ts'
import { DEMO } from './ids.ts'
import { type Issuer, startIssuer } from './issuer.ts'
import { startSigningProxy } from './signing-proxy.ts'

const CHAT_PORT = 56150

/** `npm start`: the whole product on this machine, with identities of its own. Authentication is on, as everywhere. */
async function start(): Promise<void> {
  const started = performance.now()
  const issuer = await startIssuer()
  const [port, chatPort] = [await freePort(3978), await freePort(CHAT_PORT)]
  const proxy = await startSigningProxy(issuer, port, chatPort)
  const config = demoConfig(issuer, port, proxy.origin)
  const content = await readContent(config.contentDir)
  if (!content.ok) throw new Error(`Le contenu est à corriger :\n${content.problems.map(problemLine).join('\n')}`)

  mkdirSync(config.dataDir, { recursive: true })
  const database = config.databaseUrl
    ? null
    : await startEmbedded({ ...(config.dataDirGiven && { dataDir: config.dataDir }), log: say })
  const demo: Demo = { issuer, clock: demoClock(join(config.dataDir, 'demo-clock.json')), app: null, chatUrl: null }
  demo.app = await wire({
    config,
    catalog: content.ok,
    databaseUrl: config.databaseUrl ?? database?.url ?? '',
    log: logger(config.logLevel),
    now: demo.clock.now,
    more: {
      endpoints: demoEndpoints(demo),
      folders: [
        { prefix: '/demo/', folder: join(import.meta.dirname, 'pages') },
        { prefix: '/addin-demo/', folder: 'dist/addin-demo', policy: { embeds: true } },
      ],
    },
  })
  await demo.app.listen()
  await demo.app.schedule()
  const chat = await startChatClient(proxy.origin, chatPort, join(config.dataDir, 'chat'))
  demo.chatUrl = chat?.url ?? null
  announce(port, demo.chatUrl, performance.now() - started)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    say('Arrêt…')
    chat?.stop()
    await proxy.close()
    await demo.app?.stop()
    await issuer.close()
    await database?.stop()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
}

/** The same reading and the same checks as `serve`; only where identities come from differs. */
function demoConfig(issuer: Issuer, port: number, connector: string): Config {
  const given = environment()
  const read = readConfig({
    LOG_LEVEL: 'warn',
    DATA_DIR: given.DATA_DIR,
    DATABASE_URL: given.DATABASE_URL,
    CONTENT_DIR: given.CONTENT_DIR,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    MicrosoftAppId: DEMO.bot,
    MicrosoftAppTenantId: DEMO.tenant,
    MicrosoftAppPassword: 'demonstration',
    API_CLIENT_ID: DEMO.api,
    ADDIN_CLIENT_ID: DEMO.addin,
    ALLOWED_TENANTS: DEMO.tenant,
    ALLOWED_SERVICE_URLS: connector,
    ...issuer.environment,
  })
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  return read.ok
}

function announce(port: number, chatUrl: string | null, ms: number): void {
  const home = `http://127.0.0.1:${port}`
  say(`
  Apprenance est prête (${(ms / 1000).toFixed(1).replace('.', ',')} s).

    Accueil            ${home}/
    Messagerie d’essai ${chatUrl ?? 'indisponible (Microsoft 365 Agents Playground n’est pas installé ou n’a pas démarré)'}
    Volet, courrier    ${home}/addin-demo/letter.html
    Volet, mail        ${home}/addin-demo/mail.html
    Onglet Équipe      ${home}/addin-demo/team.html

  À essayer : dans la messagerie, écrivez « bonjour », cliquez « Commencer », puis écrivez « ma leçon ».
  Depuis l’accueil, « Passer au jour suivant » fait venir la carte de demain. Ctrl-C arrête tout ; vos réponses restent.
`)
}

const say = (sentence: string) => console.log(sentence)

await start().catch(error => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
