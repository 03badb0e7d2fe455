const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** In lower case, so that one person has one key whatever the spelling; null when it is none. */
export const guid = (value: unknown): string | null =>
  typeof value === 'string' && GUID.test(value) ? value.toLowerCase() : null
