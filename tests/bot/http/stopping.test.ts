import { connect } from 'node:net'
import { Agent } from 'undici'
import { describe, expect, it } from 'vitest'
import type { Endpoint, HttpReply } from '../../../bot/http/answer.ts'
import { httpServer } from '../../../bot/http/server.ts'
import { LIMITS } from '../../../bot/http/stopping.ts'

async function started(endpoints: Endpoint[] = [], limits = LIMITS) {
  const server = httpServer({ messages: async () => ({ status: 200 }), endpoints, log: { error() {} }, limits })
  return { server, port: await server.listen(0, '127.0.0.1') }
}
const readyz: Endpoint = { method: 'GET', path: '/readyz', handle: () => ({ status: 200 }) }

describe('stopping', () => {
  it('finishes what is under way, and takes nothing new', async () => {
    let release: (reply: HttpReply) => void = () => {}
    let arrived: () => void = () => {}
    const underWay = new Promise<void>(resolve => {
      arrived = resolve
    })
    const slow: Endpoint = {
      method: 'GET',
      path: '/slow',
      handle: () =>
        new Promise(resolve => {
          release = resolve
          arrived()
        }),
    }
    const { server, port } = await started([slow])
    const answer = fetch(`http://127.0.0.1:${port}/slow`)
    await underWay
    const stopped = server.stop()
    release({ status: 200, body: 'done' })
    expect(await (await answer).text()).toBe('done')
    await stopped
    await expect(fetch(`http://127.0.0.1:${port}/slow`)).rejects.toThrow()
  })

  it('says 503 on /readyz while it lingers, and lets connections go', async () => {
    const { server, port } = await started([readyz])
    const agent = new Agent()
    const ask = async () => {
      const answer = await agent.request({ origin: `http://127.0.0.1:${port}`, path: '/readyz', method: 'GET' })
      await answer.body.dump()
      return [answer.statusCode, answer.headers.connection]
    }
    expect(await ask()).toEqual([200, 'keep-alive'])
    const stopped = server.stop(200)
    expect(await ask()).toEqual([503, 'close'])
    await stopped
    await agent.close()
  })

  it('stops at once when only idle connections are left', async () => {
    const { server, port } = await started([readyz])
    await (await fetch(`http://127.0.0.1:${port}/readyz`)).text()
    const before = Date.now()
    await server.stop()
    expect(Date.now() - before).toBeLessThan(1000)
  })
})

describe('a slow sender', () => {
  const cutOff = (port: number, text: string) =>
    new Promise<string>(resolve => {
      let answer = ''
      const socket = connect(port, '127.0.0.1', () => socket.write(text))
      socket.on('data', part => {
        answer += part
      })
      socket.on('close', () => resolve(answer))
      socket.on('error', () => {})
    })

  it.each([
    ['in the headers', 'POST /api/messages HTTP/1.1\r\nHost: a\r\n'],
    [
      'in the body',
      'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    ],
  ])('is cut off %s', async (_where, text) => {
    const { server, port } = await started([], { headersMs: 100, requestMs: 100, checkMs: 50 })
    expect(await cutOff(port, text)).toMatch(/^(HTTP\/1\.1 408 |$)/)
    await server.stop()
  })
})
