import type { TokenProvider } from '../api.ts'

/** What the demonstration server says to its own pane, beside these pages: a token of the local identity issuer. */
interface DemoConfig {
  token: string
}

let token: string | null = null

/** `config.json` next to the page; asked again when the API refused the token. */
export const demoToken: TokenProvider = async refused => {
  if (token === null || refused) token = await fetchToken()
  return token
}

async function fetchToken(): Promise<string | null> {
  const response = await fetch('./config.json', { cache: 'no-store', credentials: 'omit' })
  if (!response.ok) return null
  const config = (await response.json()) as Partial<DemoConfig>
  return typeof config.token === 'string' ? config.token : null
}
