import { gathering, type Reading, readingOf } from '../../../core/domain/exchange/reading.ts'
import { SAY, type Sentence } from '../../../core/domain/exchange/sentences.ts'
import { readXml } from '../xml/read.ts'
import { readItem } from './item.ts'
import { qtiName } from './names.ts'

/** QTI 2.x and 3.0 items → choices. A file holds one item, or several inside any element. */
export function readQti(file: string): Reading {
  const into = gathering()
  let items = 0
  const { root, trouble } = readXml(file, {
    element: 'assessmentItem',
    nameOf: qtiName,
    enough: into.full,
    found(element, whole) {
      items++
      if (into.full()) return
      if (!whole) into.complain(element.line, SAY.questionTooLong())
      else for (const question of readItem(element, into.complain)) into.add(element.line, question)
    },
  })
  if (trouble) into.complain(trouble.line, trouble.sentence)
  else if (items === 0) into.complain(1, notItems(root ?? ''))
  return readingOf(into)
}

const notItems = (root: string): Sentence =>
  root === 'questestinterop' ? SAY.qtiOld() : SAY.qtiWrongFile(root.slice(0, 40))
