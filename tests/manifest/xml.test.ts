import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Element, element, writeXml } from '../../manifest/xml/element.ts'
import { readXml } from '../../manifest/xml/read.ts'

/** What was read, without the reader's own notes. */
const plain = ({ name, attributes, children, text }: Element): Element => ({
  name,
  attributes: { ...attributes },
  children: children.map(plain),
  text,
})
const read = (xml: string) => {
  const reading = readXml(xml)
  return 'root' in reading ? plain(reading.root) : reading.problem
}

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9.]{0,8}$/).filter(text => text !== '__proto__')
const value = fc.string({ unit: 'grapheme' }).map(text => text.replace(/[\p{Cc}]/gu, '').trim())
const attributes = fc.dictionary(name, value, { noNullPrototype: true })
const leaf = fc.tuple(name, attributes, value).map(([tag, list, text]) => element(tag, list, text))
const tree = fc
  .tuple(name, attributes, fc.array(leaf, { minLength: 1, maxLength: 4 }))
  .map(([tag, list, leaves]) => element(tag, list, leaves))

describe('XML', () => {
  test('is read back as it was written, whatever the texts hold', () => {
    fc.assert(
      fc.property(tree, one => {
        expect(read(writeXml(one))).toEqual(one)
      }),
    )
  })

  test.each([
    ['<a>', 'line 1: <a> is never closed'],
    ['<a></b>', 'line 1: </b> does not close <a>'],
    ['<a/><b/>', 'line 1: <b> stands after the end of the document'],
    ['\n\nx<a/>', 'line 1: text outside the root element'],
    ['<a b="1" b="2"/>', 'line 1: <a> has the attribute b twice'],
    ['<a\nb="1>"></a', 'line 2: this is not well-formed XML'],
    ['<a>&nbsp;</a>', 'line 1: an "&" that is not a known reference'],
    ['<a><![CDATA[x]]></a>', 'line 1: this is not well-formed XML'],
    ['<a b="<"/>', 'line 1: this is not well-formed XML'],
    ['<x:a/>', 'line 1: the prefix "x" of <x:a> is not declared'],
    ['', 'line 1: <> is never closed'],
  ])('%j is refused', (xml, problem) => {
    expect(read(xml)).toBe(problem)
  })

  test('knows references, comments and single quotes', () => {
    expect(read(`<?xml version="1.0"?><!-- x --><a b='&quot;&#233;&#x20AC;'>a &amp; b<!-- y --></a>`)).toEqual(
      element('a', { b: '"é€' }, 'a & b'),
    )
  })
})
