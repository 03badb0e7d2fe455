import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { OUTLOOK, SEND_REMINDER, WORD } from '../../manifest/source.ts'
import type { SetVersion } from '../support/office/requirement-sets.ts'
import { SINCE } from '../support/office/since.ts'
import { covers, officeUses, type Use } from './support/office-uses.ts'

const addin = resolve(import.meta.dirname, '../../addin')
const output = resolve(import.meta.dirname, '../output')
mkdirSync(output, { recursive: true })
const planted = mkdtempSync(join(output, 'planted-'))
afterAll(() => rmSync(planted, { recursive: true, force: true }))

const filesIn = (folder: string): string[] =>
  readdirSync(join(addin, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name) && !name.endsWith('.config.ts'))
    .map(name => join(addin, folder, name))

/** What the manifest asks of a host before it shows the add-in at all. */
const declared = (file: string): SetVersion[] => {
  const asked = [...WORD.capabilities, ...OUTLOOK.capabilities]
  const more = file.startsWith('send/') ? [SEND_REMINDER.capability] : []
  return [...asked, ...more].map(({ name, minVersion }) => ({ set: name, version: minVersion }))
}

const outside = (uses: readonly Use[]): string[] =>
  uses
    .filter(use => !covers([...declared(use.place), ...use.guards], use))
    .map(({ place, set, version }) => `${place} needs ${set} ${version}`)

describe('every member of Office.js that the add-in uses', () => {
  const plant = (name: string, code: string) => {
    const file = join(planted, name)
    writeFileSync(file, code)
    return file
  }
  const guard = 'declare function supports(set: string, version: string): boolean\n'
  const bare = plant('bare.ts', 'export const x = (d: Word.Document) => d.customXmlParts.add("<x/>")\n')
  const late = plant(
    'late.ts',
    `${guard}export function x(d: Word.Document) { if (supports('WordApi', '1.3')) return d.customXmlParts; return null }\n`,
  )
  const guarded = plant(
    'guarded.ts',
    `${guard}export const x = (d: Word.Document) => (supports('WordApi', '1.4') ? deep(d) : null)\n` +
      'function deep(d: Word.Document) { return [1].map(() => d.customXmlParts) }\n',
  )
  const half = plant(
    'half.ts',
    `${guard}export const x = (d: Word.Document) => (supports('WordApi', '1.4') ? deep(d) : deep(d))\n` +
      'function deep(d: Word.Document) { return d.customXmlParts }\n',
  )
  const classes = new Set(Object.keys(SINCE).map(name => name.slice(0, name.lastIndexOf('.'))))
  const { uses, table } = officeUses(
    [...filesIn('hosts'), ...filesIn('send'), bare, late, guarded, half],
    addin,
    classes,
  )
  const isPlanted = ({ place }: Use) => place.includes('planted-')

  it('is in a set that the manifest asks for, or behind a question whether this host has it', () => {
    expect(uses.filter(use => !isPlanted(use)).length).toBeGreaterThan(60)
    expect(outside(uses.filter(use => !isPlanted(use)))).toEqual([])
  })

  it('and a planted one that is neither is found, also when only one of two ways to it asks', () => {
    const names = outside(uses.filter(isPlanted)).map(text => text.replace(/^.*planted-\w+\//, ''))
    expect(names).toEqual([
      'bare.ts:1 CustomXmlPartCollection.add needs WordApi 1.4',
      'bare.ts:1 Document.customXmlParts needs WordApi 1.4',
      'late.ts:2 Document.customXmlParts needs WordApi 1.4',
      'half.ts:3 Document.customXmlParts needs WordApi 1.4',
    ])
  })

  it('is known to the fake hosts no earlier than to the real ones', () => {
    expect(Object.keys(SINCE).filter(name => !table.has(name))).toEqual([])
    for (const [name, since] of Object.entries(SINCE))
      expect(`${name} ${table.get(name)?.version}`).toBe(`${name} ${since}`)
  })
})
