import { createDOMRenderer } from '@fluentui/react-components'

/** Fluent writes its styles at run time: under a strict policy each of them carries the nonce of this very response. */
export function rendererWithNonce() {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
  return createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {})
}
