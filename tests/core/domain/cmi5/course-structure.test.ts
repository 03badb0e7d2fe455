import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { courseStructure } from '../../../../core/domain/cmi5/course-structure.ts'
import { isIri } from '../../../../core/domain/xapi/iri.ts'
import { aCatalog, anObjectiveFile } from '../../../support/builders.ts'

interface Node {
  name: string
  at: Record<string, string>
  children: Node[]
  text: string
}

function read(xml: string): Node {
  const open: Node[] = [{ name: '', at: {}, children: [], text: '' }]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes, uri }) => {
    expect(uri).toBe('https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd')
    const at = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]))
    const node = { name, at, children: [], text: '' }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', text => {
    const inner = open.at(-1)
    if (inner) inner.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return open[0]?.children[0] ?? { name: 'nothing', at: {}, children: [], text: '' }
}

const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)]
/** What the schema of cmi5 wants inside each element, in order; `?` may be left out, `*` may come often. */
const SHAPES: Record<string, RegExp> = {
  courseStructure: /^course (objectives )?((au|block) )+$/,
  course: /^title description $/,
  block: /^title description (objectives )?((au|block) )+$/,
  au: /^title description (objectives )?url (launchParameters )?(entitlementKey )?$/,
  title: /^(langstring )+$/,
  description: /^(langstring )+$/,
  objectives: /^(objective )+$/,
  objective: /^(title description )?$/,
  langstring: /^$/,
  url: /^$/,
}

describe('a pack as a cmi5 course', () => {
  const title = 'Vérifier « <tout> » & "le reste"\u0007'
  const catalog = aCatalog([anObjectiveFile('un', { title }), anObjectiveFile('deux')])
  const pack = catalog.packs.get('socle')
  const other = { id: 'vide', title: 'Vide', summary: 'Rien.', further: [], pack: 'socle' }
  if (!pack) throw new Error('no pack')
  const xml = courseStructure({
    pack,
    series: [...catalog.series.values(), other],
    objectives: [...catalog.objectives.values()],
    home: 'https://apprenance.example',
    lessons: 'https://apprenance.example/lecon/?a=b&id=',
  })
  const root = read(xml)

  it('has the shape that the standard’s schema asks for', () => {
    for (const node of all(root))
      expect(node.children.map(({ name }) => `${name} `).join('')).toMatch(SHAPES[node.name] ?? /^never$/)
    expect(root.name).toBe('courseStructure')
  })

  it('is identified by absolute addresses, each once, and refers to objectives that are there', () => {
    const nodes = all(root)
    const ids = nodes.flatMap(({ at }) => at.id ?? [])
    expect(ids.filter(id => !isIri(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    const references = nodes.flatMap(({ at }) => at.idref ?? [])
    expect(references).toHaveLength(2)
    expect(references.filter(id => !ids.includes(id))).toEqual([])
  })

  it('keeps texts as they are, leaves out a series without a lesson, and says where each one opens', () => {
    const texts = all(root).map(({ text }) => text)
    expect(texts).toContain('Vérifier « <tout> » & "le reste"')
    expect(texts).not.toContain('Vide')
    expect(texts).toContain('https://apprenance.example/lecon/?a=b&id=un')
  })

  it('promises no completion that nobody would report', () => {
    const units = all(root).filter(({ name }) => name === 'au')
    expect(units.map(({ at }) => at.moveOn)).toEqual(['NotApplicable', 'NotApplicable'])
  })
})
