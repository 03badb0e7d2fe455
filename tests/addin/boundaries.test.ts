import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const addin = resolve(import.meta.dirname, '../../addin')
const sources = readdirSync(addin, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name))
  .map(name => ({ name: name.replaceAll('\\', '/'), code: readFileSync(join(addin, name), 'utf8') }))

describe('the pane', () => {
  it('knows Office in its hosts alone', () => {
    const knowing = sources.filter(({ code }) =>
      /\b(Office|Word)\.[a-zA-Z]/.test(code.replace(/\/\*.*?\*\/|\/\/.*$/gms, '')),
    )
    expect(knowing.length).toBeGreaterThan(5)
    expect(knowing.map(({ name }) => name).filter(name => !/^(hosts|send)\//.test(name))).toEqual([])
  })

  it('speaks to the network in one file, besides the pages « mes données » and of sessions, and the demonstration’s token', () => {
    const speaking = sources.filter(({ code }) => /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/.test(code))
    expect(speaking.map(({ name }) => name).sort()).toEqual([
      'api.ts',
      'demo/demo-token.ts',
      'hosts/sign-in/settings.ts',
      'my-data/fetch-my-data.ts',
      'session/ask-server.ts',
    ])
  })

  it('brings no schema library into the browser: the contract and the content schemas are types to it', () => {
    for (const { name, code } of sources)
      expect(code, name).not.toMatch(/^import (?!type )[^\n]*(http-contract|domain\/content\/)/m)
  })
})
