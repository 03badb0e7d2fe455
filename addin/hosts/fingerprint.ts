/**
 * SHA-256 of a text, in hexadecimal. Layout is not text: line ends, no-break spaces and runs of spaces count as one
 * space, so that a paragraph reflowed or saved by another version of Word keeps its fingerprint.
 */
export async function fingerprint(text: string): Promise<string> {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(plain))
  return Array.from(new Uint8Array(hash), byte => byte.toString(16).padStart(2, '0')).join('')
}
