import type { TokenProvider } from '../api.ts'

/**
 * Office's own single sign-on: IdentityAPI 1.3, read from the host's cache, one quiet attempt. Nested app authentication
 * (msal-browser, loaded lazily) takes its place here without anything else changing.
 */
export const officeToken: TokenProvider = async () => {
  if (typeof Office === 'undefined') return null
  try {
    return await Office.auth.getAccessToken({ allowSignInPrompt: true, allowConsentPrompt: true })
  } catch {
    return null
  }
}
