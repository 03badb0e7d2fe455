import type { API, SignIn } from '../../../core/http-contract.ts'

// Repeated here for the same reason as in api.ts; the compiler holds it to the contract.
const SIGN_IN: typeof API.signIn = '/api/v1/sign-in'

/** Which registration signs in, and for what. Public values, asked once, without a token. */
export async function fetchSignIn(): Promise<SignIn> {
  const response = await fetch(SIGN_IN, { credentials: 'omit', referrerPolicy: 'no-referrer' })
  if (!response.ok) throw new Error(`sign-in: the server said ${response.status}`)
  // Our own server's answer, in the contract's shape.
  return (await response.json()) as SignIn
}
