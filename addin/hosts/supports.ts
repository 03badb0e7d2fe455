/**
 * Whether this very host has that requirement set. What comes after the set that the manifest asks for is used behind
 * this alone: tests/addin/requirement-sets.test.ts holds every member to it.
 */
export function supports(set: 'WordApi' | 'Mailbox' | 'DocumentEvents' | 'NestedAppAuth', version: string): boolean {
  // Outside Office there is a context without requirements.
  const { requirements } = Office.context as Partial<Office.Context>
  return requirements?.isSetSupported(set, version) ?? false
}
