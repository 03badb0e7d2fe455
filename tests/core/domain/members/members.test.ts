import { describe, expect, test } from 'vitest'
import { isAbove, type Member } from '../../../../core/domain/members/member.ts'
import { readMembers } from '../../../../core/domain/members/read-members.ts'
import { ANN, BOB, TENANT } from '../../../support/builders.ts'

const member = (person: string, unit: string[], roles: Member['roles'] = []): Member => ({
  tenant: TENANT,
  person,
  unit,
  roles,
})

describe('somebody is above another', () => {
  const head = member('head', ['A'], ['manager'])
  const lead = member('lead', ['A', 'A1', 'A1x'], ['manager'])
  const one = member('one', ['A', 'A1', 'A1x'])

  test('from their own unit, or from one that holds it', () => {
    expect(isAbove(lead, one)).toBe(true)
    expect(isAbove(head, one)).toBe(true)
    expect(isAbove(head, lead)).toBe(true)
    expect(isAbove(member('top', [], ['manager']), head)).toBe(true)
  })

  test('never from below, from beside, without leading, or above themselves', () => {
    expect(isAbove(one, lead)).toBe(false)
    expect(isAbove(lead, head)).toBe(false)
    expect(isAbove(member('beside', ['A', 'A2'], ['manager']), one)).toBe(false)
    expect(isAbove(member('trainer', ['A'], ['training', 'referent']), one)).toBe(false)
    expect(isAbove(head, head)).toBe(false)
    expect(isAbove({ ...head, tenant: 'another' }, one)).toBe(false)
  })
})

describe('a directory', () => {
  const read = (text: string) => readMembers(text, TENANT, new Set(['accueil']))
  const lines = (...rows: string[]) => read(['person;unit;roles;trade', ...rows].join('\r\n'))

  test('is read from a spreadsheet, whatever separates its cells and in whatever order', () => {
    const expected = [
      { ...ANN, unit: ['Direction A', 'Service B'], roles: ['manager', 'training'] },
      { ...BOB, unit: [], roles: [], trade: 'accueil' },
    ]
    const people = [
      `${ANN.person.toUpperCase()};Direction A >  Service B;formation Encadrante;`,
      `${BOB.person};;;accueil`,
    ]
    expect(lines(...people)).toEqual({ members: expected, problems: [] })
    const commas = `\uFEFFRoles,Person,Unit\n"manager,training",${ANN.person},Direction A > Service B\n`
    expect(read(commas)).toEqual({ members: expected.slice(0, 1), problems: [] })
  })

  test('needs its columns', () => {
    expect(read('oid;unit;roles\n').problems).toMatchObject([{ line: 1, en: expect.stringContaining('person') }])
    expect(read('').problems).toHaveLength(1)
  })

  test.each([
    ['ann@exemple.fr;A;', 'Entra object id'],
    [`${ANN.person};A > > B;`, 'levels'],
    [`${ANN.person};${'A>'.repeat(7)}A;`, 'levels'],
    [`${ANN.person};${'A'.repeat(81)};`, 'levels'],
    [`${ANN.person};A;chef`, 'no “chef”'],
    [`${ANN.person};A;;inconnu`, 'no trade'],
    [`${ANN.person};"A;`, 'quotation mark'],
    [`${BOB.person};B;`, 'already'],
  ])('says what is wrong with « %s », and where', (line, said) => {
    const { problems } = lines(`${BOB.person};A;`, line)
    expect(problems).toMatchObject([{ line: 3, en: expect.stringContaining(said) }])
  })

  test('of more people than an organisation has is refused, never read as one of nobody', () => {
    const many = Array.from({ length: 200_001 }, (_, n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')};;;`)
    const of = (rows: readonly string[]) => read(['person;unit;roles;trade', ...rows].join('\n'))
    const { members, problems } = of(many)
    expect(members).toEqual([])
    expect(problems).toMatchObject([{ line: 200_002, en: expect.stringContaining('200000') }])
    const most = of(many.slice(0, -1))
    expect([most.members.length, most.problems]).toEqual([200_000, []])
  })

  test('moves no cursor with what it repeats', () => {
    const { problems } = lines(`${ANN.person};A;\u001b[2Jchef`, `${BOB.person};A;;\u001b]0;x`)
    expect(problems).toHaveLength(2)
    expect(problems.map(({ fr, en }) => fr + en).join()).not.toMatch(/\p{Cc}/u)
  })

  test('never repeats what may be a name', () => {
    expect(JSON.stringify(lines('Anne Martin;A;').problems)).not.toContain('Martin')
  })
})
