import type { TokenProvider } from '../../api.ts'
import type { Teams } from '../teams.ts'
import { inTime, type OpenClient, openClient } from './nested.ts'
import { fetchSignIn } from './settings.ts'

/** Nested app authentication in a tab: Teams signs in on its behalf, as Word and Outlook do for the pane (addin.md 4). */
export function teamsToken(
  { loginHint }: Pick<Teams, 'loginHint'>,
  open: OpenClient = openClient,
  settings = fetchSignIn,
): TokenProvider {
  let opened: Promise<{ client: Awaited<ReturnType<OpenClient>>; scopes: string[] }> | null = null
  const ready = async () => {
    const known = await settings()
    return { client: await open(known), scopes: [known.scope] }
  }
  return async (refused, asked = false) => {
    opened ??= ready()
    try {
      const { client, scopes } = await opened
      const account = client.getAllAccounts()[0]
      const request = { scopes, ...(loginHint !== '' && { loginHint }), ...(refused && { forceRefresh: true }) }
      const quietly = account ? client.acquireTokenSilent({ ...request, account }) : client.ssoSilent(request)
      const result = await inTime(quietly).catch(error =>
        asked ? client.acquireTokenPopup({ scopes, ...(loginHint !== '' && { loginHint }) }) : Promise.reject(error),
      )
      return result.accessToken
    } catch {
      opened = null
      return null
    }
  }
}
