/** QTI 3 says `qti-choice-interaction` where QTI 2 said `choiceInteraction`: both are read by the older names. */
export const qtiName = (name: string): string =>
  name.replace(/^qti-/, '').replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
