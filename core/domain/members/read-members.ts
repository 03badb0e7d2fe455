import { type Row, rowsOf } from '../exchange/csv/cells.ts'
import { type Member, ROLES, type Role } from './member.ts'

/** Something to mend in the file. `line` is 1-based. */
export interface MemberProblem {
  line: number
  fr: string
  en: string
}

export interface MembersRead {
  members: Member[]
  problems: MemberProblem[]
}

const COLUMNS = ['person', 'unit', 'roles', 'trade'] as const
type Column = (typeof COLUMNS)[number]
type Cells = Record<Column, string>

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/
const LEVELS = 6
const LONGEST_NAME = 80
const MOST_PEOPLE = 200_000
const MOST_PROBLEMS = 50

/** In French too, as the file is often made by those who speak it. */
const FRENCH_ROLES: Record<string, Role> = {
  encadrant: 'manager',
  encadrante: 'manager',
  référent: 'referent',
  référente: 'referent',
  formation: 'training',
}

/**
 * The people of an organisation, from a spreadsheet: a first line that names the columns (`person`, an Entra object id;
 * `unit`, levels joined by « > »; `roles`; `trade` if wished, in any order), then one line a person.
 */
export function readMembers(text: string, tenant: string, trades?: ReadonlySet<string>): MembersRead {
  const [header, ...rows] = rowsOf(text)
  const places = columnsOf(header?.cells ?? [])
  const missing = COLUMNS.filter(column => column !== 'trade' && places[column] < 0)
  if (missing.length > 0) return { members: [], problems: [noColumn(header?.line ?? 1, missing)] }
  const members = new Map<string, Member>()
  const problems: MemberProblem[] = []
  for (const row of rows) {
    if (problems.length >= MOST_PROBLEMS) return { members: [], problems }
    if (members.size >= MOST_PEOPLE) return { members: [], problems: [...problems, tooMany(row.line)] }
    const read = memberOf(row, places, trades)
    if ('fr' in read) problems.push(read)
    else if (members.has(read.person)) problems.push(twice(row.line))
    else members.set(read.person, { tenant, ...read })
  }
  return { members: [...members.values()], problems }
}

function columnsOf(cells: readonly string[]): Record<Column, number> {
  const names = cells.map(cell => cell.trim().toLowerCase())
  return {
    person: names.indexOf('person'),
    unit: names.indexOf('unit'),
    roles: names.indexOf('roles'),
    trade: names.indexOf('trade'),
  }
}

function memberOf(
  { line, cells, brokenAt }: Row,
  places: Record<Column, number>,
  trades: ReadonlySet<string> | undefined,
): Omit<Member, 'tenant'> | MemberProblem {
  const at = (column: Column) => (places[column] < 0 ? '' : (cells[places[column]] ?? '').trim())
  const given: Cells = { person: at('person').toLowerCase(), unit: at('unit'), roles: at('roles'), trade: at('trade') }
  if (brokenAt !== undefined) return broken(brokenAt)
  if (!GUID.test(given.person)) return noId(line)
  const unit = levelsOf(given.unit)
  if (!unit) return badUnit(line)
  const words = given.roles
    .toLowerCase()
    .split(/[\s,+|]+/)
    .filter(Boolean)
  const roles = words.map(word => FRENCH_ROLES[word] ?? ROLES.find(role => role === word))
  const unknown = words.find((_, i) => !roles[i])
  if (unknown !== undefined) return noRole(line, unknown)
  if (given.trade !== '' && trades && !trades.has(given.trade)) return noTrade(line, given.trade)
  const known = ROLES.filter(role => roles.includes(role))
  return { person: given.person, unit, roles: known, ...(given.trade !== '' && { trade: given.trade }) }
}

/** `null`: too many levels, an empty one between two, or a name that no card could show. */
function levelsOf(text: string): string[] | null {
  if (text === '') return []
  const levels = text.split('>').map(level => level.trim().replace(/\s+/g, ' '))
  const sound = levels.every(level => level !== '' && level.length <= LONGEST_NAME && !/\p{Cc}/u.test(level))
  return sound && levels.length <= LEVELS ? levels : null
}

const noColumn = (line: number, missing: readonly string[]): MemberProblem => ({
  line,
  fr: `il manque ${missing.length > 1 ? 'les colonnes' : 'la colonne'} ${missing.join(', ')} ; la première ligne nomme les colonnes : person, unit, roles, et trade si vous le souhaitez`,
  en: `no column ${missing.join(', ')}; the first line names the columns: person, unit, roles, and trade if you wish`,
})
const tooMany = (line: number): MemberProblem => ({
  line,
  fr: `une organisation compte ${MOST_PEOPLE} personnes au plus`,
  en: `an organisation has ${MOST_PEOPLE} people at most`,
})
const broken = (line: number): MemberProblem => ({
  line,
  fr: 'un guillemet s’ouvre sans se fermer',
  en: 'a quotation mark opens and does not close',
})
/** What stands there is not repeated: it may be a name or an address. */
const noId = (line: number): MemberProblem => ({
  line,
  fr: 'person : il faut l’identifiant d’objet Entra de la personne, jamais un nom ni une adresse',
  en: 'person: the Entra object id is needed, never a name or an address',
})
const badUnit = (line: number): MemberProblem => ({
  line,
  fr: `unit : de un à ${LEVELS} niveaux séparés par « > », chacun de ${LONGEST_NAME} caractères au plus`,
  en: `unit: one to ${LEVELS} levels separated by “>”, each of ${LONGEST_NAME} characters at most`,
})
const noRole = (line: number, word: string): MemberProblem => ({
  line,
  fr: `roles : « ${shown(word)} » n’existe pas ; au choix : ${ROLES.join(', ')}`,
  en: `roles: no “${shown(word)}”; one of: ${ROLES.join(', ')}`,
})
const noTrade = (line: number, trade: string): MemberProblem => ({
  line,
  fr: `trade : « ${shown(trade)} » n’est pas une famille de métiers du contenu`,
  en: `trade: “${shown(trade)}” is no trade of the content`,
})
/** Nothing of a file moves the cursor of a terminal. */
const shown = (word: string): string => word.slice(0, 40).replace(/\p{Cc}/gu, '·')
const twice = (line: number): MemberProblem => ({
  line,
  fr: 'cette personne est déjà dans le fichier',
  en: 'this person is in the file already',
})
