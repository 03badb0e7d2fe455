import { relative } from 'node:path'
import ts from 'typescript'
import { isOfficeType, requirementTable, type SetVersion, setOf } from '../../support/office/requirement-sets.ts'

/** A member of Office.js that the product touches. */
export interface Use extends SetVersion {
  /** « hosts/word/proof.ts:31 Document.customXmlParts » */
  place: string
  /** `supports(set, version)` calls that stand before it on every way to it. */
  guards: readonly SetVersion[]
}

const atLeast = (have: string, wanted: string): boolean => {
  const [a = 0, b = 0] = have.split('.').map(Number)
  const [c = 0, d = 0] = wanted.split('.').map(Number)
  return a > c || (a === c && b >= d)
}

export const covers = (have: readonly SetVersion[], { set, version }: SetVersion): boolean =>
  have.some(one => one.set === set && atLeast(one.version, version))

export interface OfficeUses {
  uses: Use[]
  /** Class.member → the set it came with, for the classes asked about. */
  table: ReadonlyMap<string, SetVersion>
}

/** Every use of Office.js in those files, as the compiler resolves it. Reading the types takes some seconds. */
export function officeUses(files: readonly string[], root: string, classes: ReadonlySet<string>): OfficeUses {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: ['office-js'],
  })
  const checker = program.getTypeChecker()
  const ours = program.getSourceFiles().filter(file => files.includes(file.fileName))
  const calls = callSites(ours, checker)
  const guardsOf = (node: ts.Node, seen: ReadonlySet<ts.Symbol> = new Set()): SetVersion[] => {
    const own = guardsAround(node)
    const symbol = enclosingFunction(node, checker)
    const sites = symbol && !seen.has(symbol) ? (calls.get(symbol) ?? []) : []
    if (!symbol || sites.length === 0) return own
    const seenNow = new Set([...seen, symbol])
    const perSite = sites.map(site => guardsOf(site, seenNow))
    // Called from several places: what every one of them has asked.
    const common = (perSite[0] ?? []).filter(guard => perSite.every(guards => covers(guards, guard)))
    return [...own, ...common]
  }

  const uses: Use[] = []
  const visit = (file: ts.SourceFile) => (node: ts.Node) => {
    const name = accessedName(node)
    const declaration = name && officeDeclaration(checker.getSymbolAtLocation(name))
    const needed = declaration && setOf(declaration)
    if (name && declaration && needed) {
      const line = file.getLineAndCharacterOfPosition(name.getStart()).line + 1
      const owner = (declaration.parent as Partial<ts.InterfaceDeclaration>).name?.text ?? ''
      const place = `${relative(root, file.fileName)}:${line} ${owner}.${name.getText()}`
      uses.push({ ...needed, place, guards: guardsOf(node) })
    }
    ts.forEachChild(node, visit(file))
  }
  for (const file of ours) visit(file)(file)
  const types = program.getSourceFiles().find(file => isOfficeType(file.fileName))
  return { uses, table: types ? requirementTable(types, classes) : new Map() }
}

/** `a.name`, or a name taken out of an object by destructuring. */
function accessedName(node: ts.Node): ts.Node | null {
  if (ts.isPropertyAccessExpression(node)) return node.name
  if (ts.isBindingElement(node)) return node.propertyName ?? node.name
  return null
}

function officeDeclaration(symbol: ts.Symbol | undefined): ts.Declaration | null {
  const found = symbol?.declarations?.filter(one => isOfficeType(one.getSourceFile().fileName)) ?? []
  return found.at(-1) ?? null
}

const isFunction = (node: ts.Node): node is ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression =>
  ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node)

/** The named function that holds it; a callback counts as part of where it is written. */
function enclosingFunction(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | null {
  for (let at = node.parent; at && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isFunctionDeclaration(at) && at.name) return checker.getSymbolAtLocation(at.name) ?? null
    const { parent } = at
    const isTop = isFunction(at) && ts.isVariableDeclaration(parent) && ts.isSourceFile(parent.parent.parent.parent)
    if (isTop) return checker.getSymbolAtLocation(parent.name) ?? null
  }
  return null
}

/** Where each of our functions is mentioned, imports left out. */
function callSites(files: readonly ts.SourceFile[], checker: ts.TypeChecker): Map<ts.Symbol, ts.Node[]> {
  const sites = new Map<ts.Symbol, ts.Node[]>()
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    if (ts.isIdentifier(node) && !isDeclarationName(node)) {
      const here = checker.getSymbolAtLocation(node)
      const symbol = here && here.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(here) : here
      if (symbol) sites.set(symbol, [...(sites.get(symbol) ?? []), node])
    }
    ts.forEachChild(node, visit)
  }
  for (const file of files) visit(file)
  return sites
}

const isDeclarationName = (node: ts.Identifier): boolean =>
  (ts.isFunctionDeclaration(node.parent) || ts.isVariableDeclaration(node.parent)) && node.parent.name === node

/** Guards on the way down to a node within its own function: `if`, `? :`, `&&`, and returns before it. */
function guardsAround(node: ts.Node): SetVersion[] {
  const guards: SetVersion[] = []
  for (let at = node; at.parent && !(ts.isFunctionDeclaration(at) || ts.isSourceFile(at)); at = at.parent) {
    const { parent } = at
    if (ts.isIfStatement(parent) && parent.thenStatement === at) guards.push(...asked(parent.expression))
    if (ts.isConditionalExpression(parent) && parent.whenTrue === at) guards.push(...asked(parent.condition))
    if (isAnd(parent) && parent.right === at) guards.push(...asked(parent.left))
    if (ts.isBlock(parent)) guards.push(...leftBefore(parent, at))
  }
  return guards
}

const isAnd = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken

/** `if (!supports(…)) return …` among the statements before. */
const leftBefore = (block: ts.Block, until: ts.Node): SetVersion[] =>
  block.statements
    .slice(0, block.statements.indexOf(until as ts.Statement))
    .flatMap(one => (ts.isIfStatement(one) && leaves(one.thenStatement) ? refused(one.expression) : []))

const leaves = (node: ts.Statement): boolean =>
  ts.isReturnStatement(node) || ts.isThrowStatement(node) || (ts.isBlock(node) && node.statements.some(leaves))

/** What holds when the condition does. A name stands for what it was set to. */
function asked(condition: ts.Expression): SetVersion[] {
  if (ts.isParenthesizedExpression(condition)) return asked(condition.expression)
  if (isAnd(condition)) return [...asked(condition.left), ...asked(condition.right)]
  if (ts.isIdentifier(condition)) return asked(initialiserOf(condition) ?? ts.factory.createTrue())
  const guard =
    ts.isCallExpression(condition) && /(^|\.)(supports|isSetSupported)$/.test(condition.expression.getText())
  const [set, version] = guard ? condition.arguments : []
  return set && version && ts.isStringLiteral(set) && ts.isStringLiteral(version)
    ? [{ set: set.text, version: version.text }]
    : []
}

/** What holds when the condition does not: `!supports(…)`, also beside an `||`. */
function refused(condition: ts.Expression): SetVersion[] {
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken)
    return asked(condition.operand)
  const isOr = ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.BarBarToken
  return isOr ? [...refused(condition.left), ...refused(condition.right)] : []
}

function initialiserOf(name: ts.Identifier): ts.Expression | null {
  for (let at: ts.Node = name; at; at = at.parent) {
    if (!ts.isBlock(at) && !ts.isSourceFile(at)) continue
    for (const statement of at.statements)
      if (ts.isVariableStatement(statement))
        for (const one of statement.declarationList.declarations)
          if (one.name.getText() === name.text) return one.initializer ?? null
  }
  return null
}
