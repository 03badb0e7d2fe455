/**
 * The bridge by which Office signs in on a page's behalf, as Microsoft's own library talks to it (msal-browser 5.29,
 * naa/BridgeProxy): strings both ways, a request id, success or an error with a status.
 */
export interface FakeSession {
  token: string
  /** false: nobody is signed in until a window has been answered. */
  signedIn: boolean
  /** How many windows were opened. */
  windows: number
  /** Scopes asked for. */
  scopes: string[]
}

interface Asked {
  method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup'
  requestId: string
  tokenParams?: { scope: string }
}

const encoded = (value: object): string => btoa(JSON.stringify(value)).replace(/=+$/, '')
const CLAIMS = { oid: 'o', sub: 's', tid: 't', iss: 'https://login.example/t/v2.0', exp: 4_000_000_000 }

export function installBridge(session: FakeSession): void {
  const listeners: ((response: string) => void)[] = []
  const answer = ({ method, tokenParams }: Asked): object => {
    if (method === 'GetInitContext') return { success: true, initContext: { sdkName: 'fake', sdkVersion: '1' } }
    session.scopes.push(tokenParams?.scope ?? '')
    if (method === 'GetTokenPopup') {
      session.windows += 1
      session.signedIn = true
    }
    if (!session.signedIn) return { success: false, error: { status: 'USER_INTERACTION_REQUIRED', description: '' } }
    const token = {
      access_token: session.token,
      id_token: `${encoded({ alg: 'none' })}.${encoded(CLAIMS)}.x`,
      expires_in: 3600,
      scope: tokenParams?.scope,
    }
    const account = {
      environment: 'login.example',
      username: 'agente@commune.example',
      tenantId: 't',
      localAccountId: 'o',
    }
    return { success: true, token, account }
  }
  const bridge = {
    addEventListener: (_: 'message', listener: (response: string) => void) => void listeners.push(listener),
    postMessage: (message: string) => {
      const asked = JSON.parse(message) as Asked
      const response = { messageType: 'NestedAppAuthResponse', requestId: asked.requestId, ...answer(asked) }
      setTimeout(() => {
        for (const listener of listeners) listener(JSON.stringify(response))
      })
    },
  }
  Object.assign(globalThis, { nestedAppAuthBridge: bridge })
}
