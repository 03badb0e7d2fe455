/** The charter's sentence that says an AI helped, filled in; null while either name is missing. */
export function disclosureSentence(sentence: string, tool: string, reviewer: string): string | null {
  const [outil, relecteur] = [tool.trim(), reviewer.trim()]
  if (outil === '' || relecteur === '') return null
  // Replacers are functions: a `$&` typed in a name stays text.
  return sentence.replace('{outil}', () => outil).replace('{relecteur}', () => relecteur)
}
