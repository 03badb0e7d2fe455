import ts from 'typescript'

/** A requirement set of Office.js and the version that brings a member. */
export interface SetVersion {
  set: string
  version: string
}

export const isOfficeType = (file: string): boolean => file.endsWith('@types/office-js/index.d.ts')

/** « [Api set: WordApi 1.4] » of a declaration, its own or that of what it belongs to. */
export function setOf(declaration: ts.Node): SetVersion | null {
  for (let node = declaration; node && !ts.isSourceFile(node); node = node.parent) {
    const text = node.getSourceFile().text
    const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []
    // The last one is the member's own; those before belong to nothing.
    const own = comments.slice(-1).map(({ pos, end }) => text.slice(pos, end))[0] ?? ''
    const [, set, version] = /\[\s*Api set:\s*([A-Za-z]+)\s+([\d.]+)/.exec(own) ?? []
    if (set !== undefined && version !== undefined) return { set, version }
  }
  return null
}

/** Class.member → its set, read from the types' own remarks, for those classes. */
export function requirementTable(source: ts.SourceFile, classes: ReadonlySet<string>): ReadonlyMap<string, SetVersion> {
  const table = new Map<string, SetVersion>()
  const walk = (node: ts.Node, path: readonly string[]): void => {
    if (ts.isModuleDeclaration(node)) {
      const { body } = node
      if (body && ts.isModuleBlock(body)) for (const one of body.statements) walk(one, [...path, node.name.text])
    } else if ((ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) && node.name) {
      if (!classes.has([...path, node.name.text].join('.'))) return
      for (const member of node.members) {
        const found = member.name && setOf(member)
        if (member.name && found) table.set([...path, node.name.text, member.name.getText()].join('.'), found)
      }
    }
  }
  for (const statement of source.statements) walk(statement, [])
  return table
}
