import { describe, expect, it } from 'vitest'
import { readYaml } from '../../bot/content/yaml.ts'

const problemOf = (text: string): string => {
  const outcome = readYaml('x.yaml', text)
  if ('document' in outcome) throw new Error('accepted')
  return `${outcome.problem.line}: ${outcome.problem.message}`
}
const parsed = (text: string): unknown => {
  const outcome = readYaml('x.yaml', text)
  if ('problem' in outcome) throw new Error(outcome.problem.message)
  return outcome.document.value
}

describe('a file of content', () => {
  it('keeps dates, versions and « oui » as text, and reads numbers and true as such', () => {
    expect(parsed('a: 2026-11-23\nb: 1.0.0\nc: oui\nd: 09:00\ne: 12\nf: true\n')).toEqual({
      a: '2026-11-23',
      b: '1.0.0',
      c: 'oui',
      d: '09:00',
      e: 12,
      f: true,
    })
  })

  it('knows the line of each value, whichever way it is written', () => {
    const text = [
      '# first line', // 1
      'id: x', // 2
      'lesson: >-', // 3
      '  long', // 4
      '  text', // 5
      'questions:', // 6
      '  - stem: a', // 7
      '    options:', // 8
      '      - { text: one, why: two }', // 9
      '      - text: three', // 10
      '        why:', // 11
      '  - stem: b', // 12
      'tags: [a,', // 13
      '  b]', // 14
    ]
    for (const eol of ['\n', '\r\n']) {
      const outcome = readYaml('x.yaml', text.join(eol))
      if (!('document' in outcome)) throw new Error(outcome.problem.message)
      const { lineOf } = outcome.document
      expect(lineOf(['lesson'])).toBe(3)
      expect(lineOf(['questions', 0, 'options'])).toBe(8)
      expect(lineOf(['questions', 0, 'options', 0, 'why'])).toBe(9)
      expect(lineOf(['questions', 0, 'options', 1])).toBe(10)
      expect(lineOf(['questions', 0, 'options', 1, 'why'])).toBe(11)
      expect(lineOf(['questions', 1, 'stem'])).toBe(12)
      expect(lineOf(['tags', 1])).toBe(14)
      // Absent: the nearest parent.
      expect(lineOf(['questions', 1, 'options', 0])).toBe(12)
      expect(lineOf(['nowhere', 'at', 'all'])).toBe(2)
    }
  })
})

describe('a file that cannot be read says where and why, in French', () => {
  it.each([
    ['a field written twice', 'a: 1\nb: 2\na: 3\n', '3: ce champ est écrit deux fois au même endroit'],
    ['tabs', 'a:\n\tb: 1\n', '2: une tabulation sert de retrait ; mettez des espaces'],
    ['a quote left open at the end', 'a: "b', '1: un guillemet ouvert n’est pas refermé'],
    [
      'a quote left open',
      'a: "b\nc: d\n',
      '2: un guillemet ou un crochet ouvert n’est pas refermé, ou la suite n’est pas en retrait',
    ],
    [
      'a list left open',
      'a: [b, c\nd: e\n',
      '2: un guillemet ou un crochet ouvert n’est pas refermé, ou la suite n’est pas en retrait',
    ],
    [
      'a list without commas',
      'a: [b: c: d]\n',
      '1: une liste entre crochets ou accolades est mal fermée ou mal séparée',
    ],
    [
      'a colon in a bare text',
      'a: b\nc: Sachez: cela\n',
      '2: le retrait ne correspond pas au champ voisin, ou un texte contient « : » sans être entre guillemets',
    ],
    ['a tag', 'a: !!js/function "x"\n', '1: les étiquettes YAML (!…, %…) ne sont pas admises'],
    ['an alias', 'a: &x 1\nb: *x\n', '2: les renvois YAML (&nom, *nom) ne sont pas admis ; recopiez la valeur'],
    ['nothing', '# seulement un commentaire\n', '1: ce fichier est vide'],
    ['two documents', 'a: 1\n---\nb: 2\n', '3: un seul document par fichier (une ligne « --- » de trop ?)'],
    ['a null byte', 'a: b\u0000c\n', '1: un caractère invisible ou interdit s’est glissé dans le texte'],
  ])('%s', (_, text, expected) => {
    expect(problemOf(text)).toBe(expected)
  })
})

describe('a hostile file is refused at once', () => {
  const bombs: [string, string][] = [
    [
      'aliases in aliases',
      `a: &a [x]\n${[...'bcdefghij'].map((c, i) => `${c}: &${c} [${`*${'abcdefghi'[i]},`.repeat(9)}]`).join('\n')}\n`,
    ],
    ['brackets 30,000 deep', '['.repeat(30_000)],
    ['fields 200 deep', Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['explicit keys in keys', '? '.repeat(20_000)],
    ['merge keys', `a: &a {x: 1}\nb:\n  <<: [${'*a, '.repeat(5_000)}]\n`],
    ['a prototype', '__proto__: {admin: true}\nconstructor: {prototype: {admin: true}}\n'],
  ]
  it.each(bombs)('%s', (name, text) => {
    const start = performance.now()
    for (let i = 0; i < 10; i++) {
      const outcome = readYaml('x.yaml', text)
      if (name !== 'a prototype') expect(outcome).toHaveProperty('problem.line')
    }
    expect((performance.now() - start) / 10).toBeLessThan(250)
    expect(Object.prototype).not.toHaveProperty('admin')
  })

  it('64 KB of fields are read, or refused, in 250 ms', () => {
    const text = Array.from({ length: 7_500 }, (_, i) => `k${i}: 1`).join('\n')
    const once = () => {
      const start = performance.now()
      readYaml('x.yaml', text)
      return performance.now() - start
    }
    // The best of three: other tests share the processor.
    expect(Math.min(once(), once(), once())).toBeLessThan(250)
  })
})
