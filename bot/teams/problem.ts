/** Where it happened, not what was said: a message may quote what a person wrote. */
export const problemOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.name} ${(error.stack ?? '').split('\n    at ').slice(1, 4).join(' < ')}`
    : 'not an error'
