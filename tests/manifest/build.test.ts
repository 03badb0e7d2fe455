import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { build, reminderProblems } from '../../manifest/build.ts'
import { readXml } from '../../manifest/xml/read.ts'
import { SAMPLE_FILE, sampleEnvironment, sampleSettings } from './sample.ts'
import { unzip } from './unzip.ts'

const folder = mkdtempSync(join(tmpdir(), 'apprenance-manifest-'))
afterAll(() => rmSync(folder, { recursive: true }))

const command = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'manifest/build.ts', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  })

describe('the build command', () => {
  test('writes five packages that open, with the product’s version', () => {
    const { status, stderr } = command('--env', SAMPLE_FILE, '--out', folder)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(readdirSync(folder).sort()).toEqual([
      'apprenance-addin.zip',
      'apprenance-bot.zip',
      'apprenance-full.zip',
      'apprenance-outlook.xml',
      'apprenance-word.xml',
    ])
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    const files = unzip(readFileSync(join(folder, 'apprenance-full.zip')))
    expect(JSON.parse(String(files.get('manifest.json'))).version).toBe(version)
    expect(readXml(readFileSync(join(folder, 'apprenance-word.xml'), 'utf8'))).toHaveProperty('root')
  })

  test('ends with 2 and writes nothing when a variable is missing, naming it', () => {
    const empty = mkdtempSync(join(folder, 'empty-'))
    const { status, stderr } = command('--out', empty)
    expect(status).toBe(2)
    expect(stderr).toContain('MicrosoftAppId is missing: Entra registration of the bot')
    expect(readdirSync(empty)).toEqual([])
  })

  test('only checks when no folder is named', () => {
    expect(build({ env: sampleEnvironment() })).toEqual({ ok: true, lines: ['5 packages checked, nothing written'] })
  })

  test('refuses the reminder before sending while its script is not written', () => {
    const on = sampleSettings({ sendReminder: true })
    expect(reminderProblems(on, folder)).toEqual([expect.stringContaining('addin/send/on-send.ts does not exist')])
    expect(reminderProblems(sampleSettings({ sendReminder: false }), folder)).toEqual([])
  })
})
