import { InteractionRequiredAuthError } from '@azure/msal-browser'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { nestedToken, type OpenClient } from '../../addin/hosts/sign-in/nested.ts'
import { installOutlook } from '../support/office/fake-outlook.ts'
import { aDocument, installWord } from '../support/office/fake-word.ts'
import { aMail } from '../support/office/mail.ts'

const SETTINGS = {
  clientId: 'addin',
  authority: 'https://login.example/organizations',
  scope: 'api://api/access_as_user',
}

let uninstall = () => {}
beforeAll(() => void vi.stubGlobal('navigator', { language: 'fr-FR' }))
afterEach(() => {
  vi.useRealTimers()
  uninstall()
})

const word = (naa = '1.1') => {
  uninstall = installWord(aDocument({ sets: { WordApi: '1.8', NestedAppAuth: naa } }))
}
const outlook = () => {
  uninstall = installOutlook(aMail({ sets: { Mailbox: '1.14', NestedAppAuth: '1.1' } }))
}

/** A client of Microsoft's whose session is `signedIn` or not, and what it was asked. */
function fakeClient({ signedIn = true, silent = false } = {}) {
  const state = { signedIn, opened: 0, windows: 0, asked: [] as string[] }
  const token = (how: string, request: object) => {
    state.asked.push(`${how} ${JSON.stringify(request)}`)
    if (silent) return new Promise<never>(() => {})
    if (!state.signedIn) throw new InteractionRequiredAuthError('interaction_required', '')
    return Promise.resolve({ accessToken: `jeton-${state.asked.length}` })
  }
  const open: OpenClient = async settings => {
    state.opened += 1
    expect(settings).toEqual(SETTINGS)
    return {
      getAllAccounts: () => [],
      acquireTokenSilent: async (request: object) => token('silent', request),
      ssoSilent: async (request: object) => token('sso', request),
      acquireTokenPopup: async () => {
        state.windows += 1
        state.signedIn = true
        return { accessToken: 'jeton-de-la-fenetre' }
      },
    } as unknown as Awaited<ReturnType<OpenClient>>
  }
  return { state, provider: nestedToken(open, async () => SETTINGS) }
}

describe('signing in through Office', () => {
  it('asks Word with the name it knows, Outlook without, for our API’s scope and nothing else', async () => {
    word()
    const inWord = fakeClient()
    expect(await inWord.provider(false)).toBe('jeton-1')
    uninstall()
    outlook()
    const inOutlook = fakeClient()
    expect(await inOutlook.provider(false)).toBe('jeton-1')
    expect([...inWord.state.asked, ...inOutlook.state.asked]).toEqual([
      'sso {"scopes":["api://api/access_as_user"],"loginHint":"agente@commune.example"}',
      'silent {"scopes":["api://api/access_as_user"]}',
    ])
  })

  it('opens once, and gets a fresh token when the first was refused', async () => {
    outlook()
    const { state, provider } = fakeClient()
    await provider(false)
    expect(await provider(true)).toBe('jeton-2')
    expect(state.opened).toBe(1)
    expect(state.asked[1]).toContain('"forceRefresh":true')
  })

  it('opens no window by itself, and one when the person asked to be signed in', async () => {
    word()
    const { state, provider } = fakeClient({ signedIn: false })
    expect(await provider(false)).toBeNull()
    expect(await provider(true)).toBeNull()
    expect(state.windows).toBe(0)
    expect(await provider(false, true)).toBe('jeton-de-la-fenetre')
    expect(state.windows).toBe(1)
    expect(await provider(false)).toMatch(/^jeton-\d/)
  })

  it('gives up on a program that never answers', async () => {
    word()
    vi.useFakeTimers()
    const { provider } = fakeClient({ silent: true })
    const token = provider(false)
    await vi.advanceTimersByTimeAsync(8001)
    expect(await token).toBeNull()
  })

  it.each([
    ['an Office without nested sign-in', () => word('1.0')],
    ['no Office at all', () => {}],
  ])('%s: no token, and Microsoft’s library is not even loaded', async (_, install) => {
    install()
    const { state, provider } = fakeClient()
    expect(await provider(false, true)).toBeNull()
    expect(state.opened).toBe(0)
  })

  it('a server that does not answer is asked again the next time', async () => {
    outlook()
    let up = false
    const settings = async () => (up ? SETTINGS : Promise.reject(new Error('down')))
    const client = { getAllAccounts: () => [], acquireTokenSilent: async () => ({ accessToken: 'jeton' }) }
    const provider = nestedToken(async () => client as unknown as Awaited<ReturnType<OpenClient>>, settings)
    expect(await provider(false)).toBeNull()
    up = true
    expect(await provider(false)).toBe('jeton')
  })
})
