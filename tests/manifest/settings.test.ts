import { describe, expect, test } from 'vitest'
import { type Environment, readSettings } from '../../manifest/settings.ts'
import { sampleEnvironment } from './sample.ts'

const problems = (over: Environment, version = '1.2.3') => {
  const outcome = readSettings({ ...sampleEnvironment(), ...over }, version)
  return 'problems' in outcome ? outcome.problems : []
}

describe('the environment of an installation', () => {
  test('is accepted as the sample gives it', () => {
    expect(problems({})).toEqual([])
  })

  test('names every missing variable in one go', () => {
    const outcome = readSettings({}, '1.2.3')
    const said = 'problems' in outcome ? outcome.problems : []
    expect(said.map(line => line.split(' ')[0])).toEqual([
      'MicrosoftAppId',
      'API_CLIENT_ID',
      'ADDIN_CLIENT_ID',
      'TEAMS_APP_ID',
      'ADDIN_APP_ID',
      'XML_WORD_ID',
      'XML_OUTLOOK_ID',
      'PUBLIC_URL',
      'WEBSITE_URL',
      'PUBLISHER_NAME',
      'PRIVACY_URL',
      'TERMS_URL',
    ])
  })

  test.each([
    ['API_CLIENT_ID', 'MicrosoftAppId'],
    ['ADDIN_CLIENT_ID', 'MicrosoftAppId'],
    ['ADDIN_CLIENT_ID', 'API_CLIENT_ID'],
    ['XML_OUTLOOK_ID', 'XML_WORD_ID'],
    ['ADDIN_APP_ID', 'TEAMS_APP_ID'],
  ])('refuses %s equal to %s, whatever the case of its letters', (one, other) => {
    const same = sampleEnvironment()[other]?.toUpperCase()
    expect(problems({ [one]: same })).toEqual([expect.stringMatching(`^${other} and ${one} are the same id`)])
  })

  test.each([
    [{ TEAMS_APP_ID: 'apprenance' }, 'TEAMS_APP_ID must be a GUID'],
    [{ PUBLIC_URL: 'http://apprenance.example.org' }, 'PUBLIC_URL must be an https address'],
    [{ PRIVACY_URL: 'confidentialite.html' }, 'PRIVACY_URL must be an https address'],
    [{ PUBLISHER_NAME: 'a'.repeat(33) }, 'PUBLISHER_NAME has 33 characters; at most 32'],
  ])('refuses %o', (over, message) => {
    expect(problems(over)).toEqual([expect.stringContaining(message)])
  })

  test('has the reminder before sending unless it says « off », and nothing but on or off', () => {
    const reminds = (SEND_REMINDER: string) => {
      const outcome = readSettings({ ...sampleEnvironment(), SEND_REMINDER }, '1.2.3')
      return 'ok' in outcome && outcome.ok.sendReminder
    }
    expect(['', 'on', 'off'].map(reminds)).toEqual([true, true, false])
    expect(problems({ SEND_REMINDER: 'yes' })).toEqual(['SEND_REMINDER must be "on" or "off", not "yes"'])
  })

  test('refuses a version that Office would not take', () => {
    expect(problems({}, '1.2.3-beta')).toEqual([expect.stringContaining('version "1.2.3-beta"')])
  })

  test('takes the website for support when no other page is named, and drops a closing slash', () => {
    const { SUPPORT_URL, ...env } = sampleEnvironment()
    const outcome = readSettings({ ...env, WEBSITE_URL: 'https://www.example.org/aide/' }, '1.2.3')
    expect('ok' in outcome && outcome.ok.developer.supportUrl).toBe('https://www.example.org/aide')
  })
})
