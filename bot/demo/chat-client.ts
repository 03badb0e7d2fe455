import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from '../config.ts'
import { DEMO } from './ids.ts'

const CLI = 'node_modules/@microsoft/m365agentsplayground/cli.js'
const READY = /Listening on (\d+)/

export interface ChatClient {
  url: string
  stop(): void
}

/**
 * Microsoft 365 Agents Playground, a Teams-like chat client, as a process of its own on loopback. Null when it is not
 * installed (it is a development dependency) or does not start: everything else of the demonstration still works.
 */
export async function startChatClient(proxy: string, port: number, folder: string): Promise<ChatClient | null> {
  if (!existsSync(CLI)) return null
  mkdirSync(folder, { recursive: true })
  const config = join(folder, 'playground.yml')
  writeFileSync(config, configuration)
  const preload = join(import.meta.dirname, 'loopback-only.cjs')
  const args = [
    '--require',
    preload,
    CLI,
    'start',
    '-e',
    `${proxy}/api/messages`,
    '-c',
    'msteams',
    '--dt',
    'true',
    '-p',
    String(port),
    '--su',
    `${proxy}/_connector`,
  ]
  const env = {
    PATH: environment().PATH ?? '',
    HOME: folder,
    BROWSER: 'none',
    TEAMS_APP_TEST_TOOL_CONFIG_PATH: config,
    NODE_ENV: 'production',
  }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ready = await listening(child, 60_000)
  if (ready === null) child.kill()
  return ready === null ? null : { url: `http://127.0.0.1:${ready}`, stop: () => void child.kill() }
}

function listening(child: ChildProcess, withinMs: number): Promise<number | null> {
  return new Promise(resolve => {
    const giveUp = setTimeout(() => resolve(null), withinMs)
    const settle = (port: number | null) => {
      clearTimeout(giveUp)
      resolve(port)
    }
    child.stdout?.on('data', (text: Buffer) => {
      const port = READY.exec(text.toString())?.[1]
      if (port) settle(Number(port))
    })
    child.once('exit', () => settle(null))
    child.once('error', () => settle(null))
  })
}

const PEOPLE = ['Élodie Martin', 'Karim Benali', 'Solenn Le Goff', 'Lucas Fontaine', 'Amina Diallo', 'Marc Hoarau']

const user = (name: string, i: number) => {
  const [given, ...rest] = name.split(' ')
  const mail = `${(given ?? '').normalize('NFD').replace(/\W/g, '').toLowerCase()}@example.org`
  return {
    id: `29:1user${i + 1}`,
    name,
    // The client's own spelling.
    userPrincipleName: mail,
    aadObjectId: `aaaaaaaa-0000-4000-8000-00000000000${i + 1}`,
    givenName: given,
    surname: rest.join(' '),
    email: mail,
  }
}

/** JSON is YAML. The client's own defaults are no valid GUIDs and would be refused; `users` must be exactly five. */
const configuration = JSON.stringify({
  version: '0.1.1',
  tenantId: DEMO.tenant,
  bot: { id: `28:${DEMO.bot}`, name: DEMO.botName },
  currentUser: user(PEOPLE[0] ?? '', 0),
  users: PEOPLE.slice(1).map((name, i) => user(name, i + 1)),
  personalChat: { id: 'a:1personalconv' },
  groupChat: { id: '19:groupchat@thread.v2', name: 'Projet guichet unique' },
  team: {
    id: '19:team@thread.tacv2',
    name: 'Accueil de la mairie',
    aadGroupId: 'bbbbbbbb-0000-4000-8000-000000000001',
    channels: [{ id: '19:equipe@thread.tacv2', name: 'Notre équipe' }],
  },
})
