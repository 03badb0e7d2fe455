import { API, type SignIn } from '../../core/http-contract.ts'
import type { Endpoint } from '../http/answer.ts'
import { SCOPE } from './scope.ts'

/** The two registrations that signing in concerns, and who issues tokens. */
export interface SignInConfig {
  clientId: string
  addinClientId: string
  /** `iss` of a token, with '{tenantid}' for its own tenant. */
  issuer: string
}

/** Tells the pane how to sign in. Ids of registrations are no secrets; every token is checked all the same. */
export function signInEndpoint(
  { clientId, addinClientId, issuer }: SignInConfig,
  tenants: readonly string[],
): Endpoint {
  const body: SignIn = {
    clientId: addinClientId,
    authority: authorityOf(issuer, tenants),
    scope: `api://${clientId}/${SCOPE}`,
  }
  return { method: 'GET', path: API.signIn, handle: () => ({ status: 200, body }) }
}

/** One tenant: its own door. Several: any work account's, and the list of tenants decides afterwards. */
export function authorityOf(issuer: string, tenants: readonly string[]): string {
  const [only = 'organizations', ...others] = tenants
  return issuer.replace(/\/v2\.0$/, '').replace('{tenantid}', others.length > 0 ? 'organizations' : only)
}
