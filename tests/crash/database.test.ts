import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { liveServer } from '../../bot/store/embedded/lock-file.ts'
import { startEmbedded } from '../../bot/store/embedded/start-embedded.ts'
import { openFolder } from '../support/postgres-for-tests.ts'
import { judge, killCycles } from './database-cycles.ts'
import { serversOn, startWriter, type Writer } from './database-processes.ts'

/** Thirty by hand: `npx tsx tests/crash/database-cycles.ts 30`. */
const CYCLES = 4
/** Who is whose child is read from /proc. */
const linux = process.platform === 'linux'

describe.runIf(linux)('kill -9 of the database under a stream of answers', () => {
  it('loses nothing that was acknowledged, counts nothing twice, and comes back by itself', async () => {
    const verdict = await killCycles(CYCLES)
    expect(verdict).toMatchObject({ lost: 0, torn: 0 })
    expect(verdict.acknowledged).toBeGreaterThan(CYCLES * 300)
  })
})

describe.runIf(linux)('kill -9 of the process that looks after the database', () => {
  let dataDir: string
  let writers: Writer[]
  const write = (name: string) => {
    const writer = startWriter('folder', dataDir, name)
    writers.push(writer)
    return writer
  }
  const data = () => join(dataDir, 'cluster', 'data')
  const end = async (writer: Writer) => {
    writer.child.kill('SIGTERM')
    await writer.ended
  }
  beforeEach(() => {
    dataDir = openFolder()
    writers = []
  })
  afterEach(async () => {
    for (const writer of writers) await end(writer)
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('leaves a server that the next start finds, with all that was acknowledged', async () => {
    const writer = write('a')
    await writer.writesOn(300)
    const before = liveServer(data())
    writer.child.kill('SIGKILL')
    await writer.ended
    expect(liveServer(data())).toEqual(before)

    const said: string[] = []
    const server = await startEmbedded({ dataDir, log: sentence => said.push(sentence) })
    expect(said.join()).toContain('tenait déjà')
    expect(liveServer(data())).toEqual(before)
    expect(await judge(server.url, writer)).toMatchObject({ lost: 0, torn: 0 })
    await server.stop()
    expect(serversOn(data())).toEqual([])
  })

  it('leaves its server to the others who use it', async () => {
    const [one, two] = [write('a'), write('b')]
    await Promise.all([one.writesOn(50), two.writesOn(50)])
    one.child.kill('SIGKILL')
    await one.ended
    await two.writesOn(100)
    expect(serversOn(data())).toHaveLength(1)
    await end(two)
    expect(serversOn(data())).toEqual([])
  })

  it('never yields two servers on one folder, however many start at once on nothing', async () => {
    const crowd = ['a', 'b', 'c'].map(write)
    const urls = await Promise.all(crowd.map(writer => writer.says('server')))
    expect(new Set(urls).size).toBe(1)
    expect(serversOn(data())).toHaveLength(1)
    await Promise.all(crowd.map(writer => writer.writesOn(50)))

    const [first, ...others] = crowd
    if (first) await end(first)
    await Promise.all(others.map(writer => writer.writesOn(50)))
    expect(serversOn(data())).toHaveLength(1)
    await Promise.all(others.map(end))
    expect(serversOn(data())).toEqual([])
  })
})
