import { describe, expect, it } from 'vitest'
import { longestSentence, readability } from '../../../../core/domain/lint/readability/readability.ts'
import { syllables } from '../../../../core/domain/lint/readability/syllables.ts'
import { sentencesOf, wordsOf } from '../../../../core/domain/words/prose.ts'
import { VETTED_WORDS } from './vetted-syllables.ts'

describe('syllables', () => {
  it('are right in at least 95 of 100 vetted words', () => {
    const wrong = VETTED_WORDS.filter(([word, count]) => syllables(word) !== count)
    console.log(`syllabes : ${VETTED_WORDS.length - wrong.length} mots justes sur ${VETTED_WORDS.length}`)
    expect(new Set(VETTED_WORDS.map(([word]) => word)).size).toBeGreaterThanOrEqual(200)
    expect(wrong.length / VETTED_WORDS.length, wrong.join(' ')).toBeLessThanOrEqual(0.05)
  })

  it.each([
    ['l’administration', 5],
    ['aujourd’hui', 3],
    ['qu’elle', 1],
    ['jusqu’ici', 3],
    ['quelqu’un', 2],
    ['Peut-être', 2],
    ['RGPD', 4],
    ['2026', 4],
    ['équivalent', 4],
    ['ils', 1],
  ])('« %s » has %i', (word, count) => {
    expect(syllables(word)).toBe(count)
  })
})

describe('sentences', () => {
  it('end with a full stop, a question or an ellipsis, even inside guillemets', () => {
    expect(
      sentencesOf('Elle dit\u00a0: «\u00a0C’est fait.\u00a0» (1) «\u00a0Qui\u00a0?\u00a0» Puis elle part… Enfin.'),
    ).toHaveLength(4)
    expect(sentencesOf('M. le maire signe le 3. juin')).toHaveLength(1)
    expect(wordsOf('Aujourd’hui, peut-être 12 %')).toEqual(['Aujourd’hui', 'peut-être', '12'])
  })
})

const PLAIN = `La médiathèque ouvre le mardi matin. Vous pouvez emprunter cinq livres pour trois semaines. La carte est gratuite
  pour les enfants. Pour vous inscrire, venez avec une pièce d’identité et une facture récente. Un agent vous aide à
  remplir la fiche. Vous repartez avec vos livres le jour même. Si vous êtes en retard, nous vous envoyons un message.`
const LEGAL = `Sans préjudice des dispositions législatives particulières relatives à la communication des documents administratifs,
  l’administration territorialement compétente communique, dans les conditions déterminées par décret en Conseil d’État
  et sous réserve de l’occultation préalable des mentions mettant en cause la protection de la vie privée, l’intégralité
  des délibérations réglementaires régulièrement transmises au représentant de l’État dans le département.`

describe('readability', () => {
  it('tells a plain notice from an article of law', () => {
    const [plain, legal] = [readability(PLAIN), readability(LEGAL)]
    console.log(`Kandel et Moles : clair ${plain?.kandelMoles.toFixed(1)}, juridique ${legal?.kandelMoles.toFixed(1)}`)
    console.log(`LIX : clair ${plain?.lix.toFixed(1)}, juridique ${legal?.lix.toFixed(1)}`)
    expect(plain?.kandelMoles).toBeGreaterThanOrEqual(91)
    expect(plain?.kandelMoles).toBeLessThanOrEqual(96)
    expect(legal?.kandelMoles).toBeLessThan(6)
    expect(plain?.lix).toBeLessThan(40)
    expect(legal?.lix).toBeGreaterThan(60)
  })

  it('follows its formulas', () => {
    // 8 words, 2 sentences, 2 words of more than six letters, 14 syllables.
    const scores = readability('Le chat dort. Les habitants lisent la délibération.')
    expect(scores?.words).toBe(8)
    expect(scores?.meanSentence).toBe(4)
    expect(scores?.lix).toBeCloseTo(4 + 25)
    expect(scores?.kandelMoles).toBeCloseTo(207 - 1.015 * 4 - (73.6 * 14) / 8)
  })

  it('says nothing of nothing', () => {
    expect(readability('')).toBeNull()
    expect(readability('… !')).toBeNull()
    expect(longestSentence('Un mot. Trois petits mots. Deux mots.')).toBe('Trois petits mots.')
  })
})
