import type { IPublicClientApplication } from '@azure/msal-browser'
import type { SignIn } from '../../../core/http-contract.ts'
import type { TokenProvider } from '../../api.ts'
import { supports } from '../supports.ts'
import { fetchSignIn } from './settings.ts'

/** Of Microsoft's library, what is used here. */
type Client = Pick<
  IPublicClientApplication,
  'getAllAccounts' | 'acquireTokenSilent' | 'ssoSilent' | 'acquireTokenPopup'
>
export type OpenClient = (settings: SignIn) => Promise<Client>

/** A chunk of its own, larger than the whole pane: it comes when a token is first wanted, and only where Office helps. */
export const openClient: OpenClient = async ({ clientId, authority }) => {
  const { createNestablePublicClientApplication } = await import('@azure/msal-browser')
  return createNestablePublicClientApplication({
    auth: { clientId, authority },
    // Nothing on the disk: Office keeps the person's session, the pane keeps a token as long as it is open.
    cache: { cacheLocation: 'memoryStorage' },
  })
}

/**
 * Nested app authentication: Word or Outlook signs in on the pane's behalf (addin.md 4). Quiet, except when the person
 * asked to be signed in. null wherever it does not work: everything local goes on with the copy of the library.
 */
export function nestedToken(open: OpenClient = openClient, settings = fetchSignIn): TokenProvider {
  let opened: Promise<{ client: Client; scopes: string[] }> | null = null
  const ready = async () => {
    const known = await settings()
    return { client: await open(known), scopes: [known.scope] }
  }
  return async (refused, asked = false) => {
    if (typeof Office === 'undefined' || !supports('NestedAppAuth', '1.1')) return null
    opened ??= ready()
    try {
      const { client, scopes } = await opened
      const request = { scopes, ...(await hint()), ...(refused && { forceRefresh: true }) }
      return await inTime(quietly(client, request)).catch(error =>
        asked ? byPopup(client, request) : Promise.reject(error),
      )
    } catch {
      // Without the server or the chunk it is tried anew the next time.
      opened = null
      return null
    }
  }
}

/** The library waits for the token: a program that never answers is as good as none. */
const PATIENCE_MS = 8000

export const inTime = <T>(work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('sign-in: no answer')), PATIENCE_MS)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })

interface Request {
  scopes: string[]
  loginHint?: string
  forceRefresh?: boolean
}

/** Outlook knows whose mailbox it is; Word is told who is at the keyboard. */
async function quietly(client: Client, request: Request): Promise<string> {
  const account = client.getAllAccounts()[0]
  const known = account !== undefined || Office.context.mailbox !== undefined
  const result = known
    ? await client.acquireTokenSilent({ ...request, ...(account && { account }) })
    : await client.ssoSilent(request)
  return result.accessToken
}

const byPopup = async (client: Client, { scopes, loginHint }: Request): Promise<string> =>
  (await client.acquireTokenPopup({ scopes, ...(loginHint !== undefined && { loginHint }) })).accessToken

/** Not every Word tells; signing in then asks who it is. */
async function hint(): Promise<{ loginHint?: string }> {
  if (Office.context.mailbox !== undefined) return {}
  try {
    const { loginHint } = await Office.auth.getAuthContext()
    return loginHint ? { loginHint } : {}
  } catch {
    return {}
  }
}
