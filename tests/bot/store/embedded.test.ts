import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { liveServer, what } from '../../../bot/store/embedded/lock-file.ts'
import { type Embedded, startEmbedded } from '../../../bot/store/embedded/start-embedded.ts'
import { openFolder } from '../../support/postgres-for-tests.ts'

const asRoot = process.getuid?.() === 0
let dataDir: string
let said: string[] = []
let running: Embedded[] = []

const start = async (folder = dataDir) => {
  const server = await startEmbedded({ dataDir: folder, log: sentence => said.push(sentence) })
  running.push(server)
  return server
}
async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query(question).finally(() => client.end())
  return rows[0] && Object.values(rows[0])[0]
}

beforeAll(() => {
  dataDir = openFolder()
})
afterEach(async () => {
  for (const server of running) await server.stop()
  running = []
  said = []
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

describe('the private PostgreSQL', () => {
  it('is made the first time, and is the same the next', async () => {
    const first = await start()
    await ask(first.url, 'create table kept as select 42 as answer')
    await first.stop()
    expect(liveServer(join(dataDir, 'cluster', 'data'))).toBeNull()
    const second = await start()
    expect(second.url).toBe(first.url)
    expect(await ask(second.url, 'select answer from kept')).toBe(42)
    expect(said.filter(sentence => sentence.startsWith('Première fois'))).toHaveLength(1)
  })

  it('writes to disk before it answers, and listens to this machine alone', async () => {
    const { url } = await start()
    const setting = (name: string) => ask(url, `select current_setting('${name}')`)
    expect(await setting('fsync')).toBe('on')
    expect(await setting('synchronous_commit')).toBe('on')
    expect(await setting('full_page_writes')).toBe('on')
    expect(await setting('listen_addresses')).toBe('127.0.0.1')
    expect(await setting('unix_socket_directories')).toBe('')
  })

  it('lets nobody in without its password, which only its owner can read', async () => {
    const { url } = await start()
    await expect(ask(url.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow(/password/)
    await expect(ask(url.replace(/:[^:@]+@/, '@'), 'select 1')).rejects.toThrow(/password/)
    expect(statSync(join(dataDir, 'cluster', 'password')).mode & 0o777).toBe(0o600)
    expect(statSync(join(dataDir, 'cluster', 'data')).mode & 0o777).toBe(0o700)
    expect(readFileSync(join(dataDir, 'port'), 'utf8').trim()).toBe(new URL(url).port)
  })

  it('is whole or not there: what a start that was killed had begun goes, what another is making stays', async () => {
    const fresh = openFolder()
    const [dead, alive] = [`cluster-new-${2 ** 22 + 1}-abc`, `cluster-new-${process.ppid}-abc`]
    for (const name of [dead, alive]) mkdirSync(join(fresh, name, 'data'), { recursive: true })
    await (await start(fresh)).stop()
    expect(readdirSync(fresh).filter(name => name.includes('-new-'))).toEqual([alive])
    rmSync(fresh, { recursive: true })
  })

  it('serves everyone who starts it, and stops with the last', async () => {
    const [one, two] = await Promise.all([start(), start()])
    expect(two.url).toBe(one.url)
    await one.stop()
    expect(await ask(two.url, 'select 1')).toBe(1)
    await two.stop()
    expect(liveServer(join(dataDir, 'cluster', 'data'))).toBeNull()
  })

  it('stops once, when all who use it stop at the same time', async () => {
    const servers = await Promise.all([start(), start(), start()])
    await Promise.all(servers.map(server => server.stop()))
    expect(liveServer(join(dataDir, 'cluster', 'data'))).toBeNull()
  })

  it('can be stopped twice', async () => {
    const server = await start()
    await Promise.all([server.stop(), server.stop()])
    await server.stop()
  })

  it('starts over a lock that names somebody else’s process', async () => {
    const server = await start()
    await server.stop()
    const lock = join(dataDir, 'cluster', 'data', 'postmaster.pid')
    writeFileSync(lock, `${process.ppid}\n${dataDir}\n1700000000\n5432\n\n127.0.0.1\n0 0\nready\n`)
    expect(await ask((await start()).url, 'select 1')).toBe(1)
  })

  it('starts over an empty lock that a power cut left', async () => {
    await (await start()).stop()
    const lock = join(dataDir, 'cluster', 'data', 'postmaster.pid')
    writeFileSync(lock, '')
    utimesSync(lock, new Date(0), new Date(0))
    expect(await ask((await start()).url, 'select 1')).toBe(1)
  })

  it('refuses a folder whose server is not ours, and says what to do', async () => {
    await start()
    const password = join(dataDir, 'cluster', 'password')
    const ours = readFileSync(password, 'utf8')
    writeFileSync(password, 'another')
    await expect(start()).rejects.toThrow(/tient déjà ce dossier et n’accepte pas notre mot de passe.*DATABASE_URL/)
    writeFileSync(password, ours)
  })

  it('says what to do where it cannot start', async () => {
    const file = join(dataDir, 'a-file')
    writeFileSync(file, '', { mode: 0o755 })
    await expect(start(join(file, 'below'))).rejects.toThrow(
      /^La base PostgreSQL intégrée n’a pas pu démarrer.*DATABASE_URL/,
    )
  })

  it.runIf(asRoot)('moves aside, and says so, from a folder that its user may not enter', async () => {
    const closed = join(dataDir, 'closed')
    mkdirSync(closed)
    chmodSync(closed, 0o700)
    const server = await start(join(closed, 'data'))
    expect(await ask(server.url, 'select 1')).toBe(1)
    expect(said.join()).toContain(`les données sont dans ${server.dir}`)
    await server.stop()
    chmodSync(closed, 0o755)
    expect((await start(join(closed, 'data'))).dir).toBe(server.dir)
    for (const one of running) await one.stop()
    rmSync(server.dir, { recursive: true, force: true })
  })

  it.runIf(asRoot)('never runs as root', async () => {
    await start()
    const holder = liveServer(join(dataDir, 'cluster', 'data'))
    expect(statSync(`/proc/${holder?.pid}`).uid).not.toBe(0)
  })
})

describe('a process number', () => {
  it('is a server only when it runs PostgreSQL', async () => {
    await start()
    expect(what(liveServer(join(dataDir, 'cluster', 'data'))?.pid ?? 0)).toBe('server')
    expect(what(2 ** 22 + 1)).toBe('gone')
    if (process.platform === 'linux') expect(what(process.pid)).toBe('stranger')
  })
})
