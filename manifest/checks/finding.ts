/** One thing that is wrong with a package: a short rule name to search for, and a sentence that names the culprit. */
export interface Finding {
  readonly rule: string
  readonly message: string
}

export const finding = (rule: string, message: string): Finding => ({ rule, message })

/** The values that occur more than once, each once. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
]
