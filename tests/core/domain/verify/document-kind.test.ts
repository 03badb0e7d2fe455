import { describe, expect, it } from 'vitest'
import { recogniseKind } from '../../../../core/domain/verify/document-kind.ts'
import { corpus } from '../../../scan/corpus.ts'

describe('the kind of a document', () => {
  it.each([
    ['courrier', 'Objet : votre demande\n\nMadame,\n\nJe vous prie d’agréer, Madame, mes salutations distinguées.'],
    [
      'deliberation',
      'Vu le code général des collectivités territoriales ;\nAprès en avoir délibéré, le conseil municipal',
    ],
    ['note', 'NOTE à l’attention de la directrice\n\n1. Contexte\nLe service'],
    ['compte-rendu', 'Compte rendu de la réunion du 3 mai\nPrésents : A, B'],
    ['mail', 'Bonjour Nadia,\n\nTu trouveras le fichier ci-joint.\n\nCordialement,'],
  ])('%s, with the passages that say so', (kind, text) => {
    const { kind: found, reasons } = recogniseKind(text)
    expect(found).toBe(kind)
    expect(reasons.length).toBeGreaterThan(0)
    for (const reason of reasons) expect(text.slice(reason.start, reason.end)).toBe(reason.text)
  })

  it('is left open when nothing is certain', () => {
    expect(recogniseKind('Les tulipes ont fleuri.')).toEqual({ kind: null, reasons: [] })
    expect(recogniseKind('')).toEqual({ kind: null, reasons: [] })
  })

  it('is seldom mistaken on the labelled texts, and never names a kind without a reason', () => {
    const told = corpus().map(({ id, text }) => ({ id: id.replace(/-\d+$/, ''), ...recogniseKind(text) }))
    const right = told.filter(({ id, kind }) => kind === id).length
    const wrong = told.filter(({ id, kind }) => kind !== null && kind !== id)
    expect(right / told.length).toBeGreaterThan(0.55)
    expect(wrong.map(({ id, kind }) => `${id} → ${kind}`).length / told.length).toBeLessThan(0.1)
    expect(told.filter(({ kind, reasons }) => kind !== null && reasons.length === 0)).toEqual([])
  })
})
