const SLOT = /\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g

/** The ids of the slots a template's body uses, each once, in order of appearance. */
export const slotsIn = (body: string): string[] => [...new Set([...body.matchAll(SLOT)].map(match => match[1] ?? ''))]

/** The body with each slot replaced by what `value` gives for it; one pass, so a value that looks like a slot stays text. */
export const replaceSlots = (body: string, value: (id: string) => string): string =>
  body.replace(SLOT, (_, id: string) => value(id))
