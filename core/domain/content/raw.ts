import type { z } from 'zod/v4'

/** A file of content as read from disk, before anything is believed of it. */
export interface RawDocument {
  /** Path under the content folder, with forward slashes. */
  path: string
  value: unknown
  /** 1-based line where the value at a path inside the document starts (the nearest parent's when it is absent). */
  lineOf(path: readonly PropertyKey[]): number
}

/** Something an author has to mend: where, and in which words. `rule` names what was broken, for machines. */
export interface Problem {
  file: string
  line: number
  rule: string
  message: string
}

export const problemAt = (
  from: RawDocument,
  path: readonly PropertyKey[],
  message: string,
  rule = 'reference',
): Problem => ({
  file: from.path,
  line: from.lineOf(path),
  rule,
  message,
})

/** zod's findings, in French and with the field in question named first. */
export function schemaProblems(from: RawDocument, error: z.ZodError): Problem[] {
  return error.issues.map(issue => {
    const field = issue.path.map(String).join('.')
    // An unknown field is shown where it was written, not where the group that holds it starts.
    const at = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
    return problemAt(from, at, `${field ? `${field} : ` : ''}${explain(issue)}`, 'schema')
  })
}

function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `champ inconnu : ${issue.keys.join(', ')} (une faute de frappe ?)`
    case 'invalid_type':
      return issue.input === undefined ? 'ce champ manque' : `il faut ${FRENCH_TYPES[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `il faut l’une de ces valeurs : ${issue.values.map(String).join(', ')}`
    default:
      return `il faut ${issue.message}`
  }
}

const FRENCH_TYPES: Record<string, string> = {
  string: 'un texte (entre guillemets s’il ressemble à un nombre)',
  number: 'un nombre',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un groupe de champs',
}
