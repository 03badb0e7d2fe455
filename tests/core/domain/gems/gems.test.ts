import { describe, expect, it } from 'vitest'
import { objective } from '../../../../core/domain/content/objective.ts'
import { GEM_LENGTH, KEEPSAKE_LENGTH, shownCount } from '../../../../core/domain/gems/gem.ts'
import { lessonProblems, objectiveOf } from '../../../../core/domain/gems/lesson.ts'
import { withPepites } from '../../../../core/domain/gems/own-pack.ts'
import { maskedWords, readWords } from '../../../../core/domain/gems/own-words.ts'
import { programmeOf } from '../../../../core/domain/learning/programme.ts'
import { guardOf } from '../../../../core/domain/privacy/guard.ts'
import { offeredIn } from '../../../../core/domain/words/offered.ts'
import { aCatalog, aPerson } from '../../../support/builders.ts'
import { aCardLesson } from '../../../support/gem-builders.ts'

const GEM = '0b6f3c1e-5a52-4c55-9d0a-3f2f6f3f8a11'
const guard = guardOf([])
const catalog = aCatalog()
const card = (over = {}, name: string | null = null) => ({ id: GEM, lesson: aCardLesson(over), name, day: 2500 })

describe('a count of « utile »', () => {
  it('is told from three on', () => {
    expect([0, 1, 2, 3, 12].map(shownCount)).toEqual([null, null, null, 3, 12])
  })
})

describe('words offered to colleagues', () => {
  it.each([
    ['', false, 'empty'],
    ['  \n ', false, 'empty'],
    ['x'.repeat(GEM_LENGTH), false, null],
    ['x'.repeat(GEM_LENGTH + 1), true, 'long'],
    ['Demandez à Mme Lefèvre.', false, 'personal-data'],
    ['Demandez à Mme Lefèvre.', true, null],
    ['Le 2 69 05 49 588 157 80 est son numéro.', true, 'forbidden-data'],
    ['Je relis avant d’envoyer.', false, null],
  ] as const)('« %s », sure: %s → %s', (words, sure, problem) => {
    expect(readWords(words, guard, sure).problem).toBe(problem)
  })

  it.each([
    ['Pépite : Je relis.', 'Je relis.'],
    ['pepite:Je relis\nencore', 'Je relis\nencore'],
    ['PÉPITE\u00a0: Été', 'Été'],
    ['ma pépite : oui', 'oui'],
    ['Gem: I check.', 'I check.'],
    ['pépites', null],
    ['pépite', null],
    ['pépite :', null],
    ['Voici une idée : une pépite : rien', null],
  ])('« %s » offers %s', (said, words) => {
    expect(offeredIn(said)).toBe(words)
  })
})

describe('somebody else’s message, kept', () => {
  it('is short and says nobody', () => {
    const kept = maskedWords(`Voir Mme Lefèvre, 06 12 34 56 78. ${'Relire. '.repeat(400)}`, guard)
    expect(kept.length).toBeLessThanOrEqual(KEEPSAKE_LENGTH)
    expect(kept).not.toMatch(/Lefèvre|06 12/)
    expect(maskedWords(kept, guard)).toBe(kept)
  })
})

describe('a lesson of the organisation’s own', () => {
  it('is an objective like those in files, with two ways to ask', () => {
    const { pack, ...file } = objectiveOf(card()) ?? { pack: '' }
    expect(objective.safeParse(file).success).toBe(true)
    expect(pack).toBe('pepites')
    expect(objectiveOf(card())?.questions.map(question => question.stem)).toEqual([
      aCardLesson().question,
      aCardLesson().again,
    ])
    expect(JSON.stringify(objectiveOf(card({}, 'Ann Rivière')))).toContain('proposée par Ann Rivière')
    expect(objectiveOf(card({ title: '' }))).toBeNull()
  })

  it('joins the programme of those it concerns and of nobody else, also where the packs are chosen', () => {
    const merged = withPepites(catalog, [card({ trade: 'accueil' })])
    const ids = (over: Parameters<typeof aPerson>[0], from = merged) => programmeOf(aPerson(over), from).map(o => o.id)
    const own = `pepite-${GEM}`
    expect(ids({ trade: 'accueil' })).toContain(own)
    expect(ids({ trade: null })).not.toContain(own)
    expect(ids({ trade: null }, withPepites(catalog, [card()]))).toContain(own)
    const chosen = { ...catalog, organisationOf: (t: string) => ({ ...catalog.organisationOf(t), packs: ['socle'] }) }
    expect(ids({ trade: 'accueil' }, withPepites(chosen, [card({ trade: 'accueil' })]))).toContain(own)
    expect(ids({ excluded: [own], trade: 'accueil' })).not.toContain(own)
  })

  it('leaves the shipped catalogue as it is, and never stands in for a shipped lesson', () => {
    expect(withPepites(catalog, [])).toBe(catalog)
    expect(withPepites(catalog, [card({ title: '' })])).toBe(catalog)
    const shipped = {
      ...catalog,
      objectives: new Map([...catalog.objectives, [`pepite-${GEM}`, catalog.objectives.get('verifier-une-source')]]),
    }
    const merged = withPepites(shipped as typeof catalog, [card(), { ...card(), id: GEM.replace('0b', '1b') }])
    expect(merged.objectives.get(`pepite-${GEM}`)?.title).toBe('Vérifier une source')
    expect(catalog.objectives.size).toBe(1)
  })

  it.each([
    [{}, []],
    [{ trade: 'jardinier' }, ['trade']],
    [{ again: aCardLesson().question }, ['again']],
    [{ options: aCardLesson().options.map(one => ({ ...one, right: false })) }, ['right']],
    [{ options: aCardLesson().options.map(one => ({ ...one, right: true })) }, ['right']],
    [{ options: aCardLesson().options.map(one => ({ ...one, text: 'La même' })) }, ['options']],
    [{ title: ' ' }, ['title']],
  ])('says what is to be looked at again: %j → %j', (over, problems) => {
    expect(lessonProblems(aCardLesson(over), catalog.trades)).toEqual(problems)
  })

  it('needs less to be a tip', () => {
    expect(lessonProblems({ kind: 'tip', title: 'Relire', tip: 'Relire.', trade: null }, catalog.trades)).toEqual([])
    expect(lessonProblems({ kind: 'else' }, catalog.trades)).not.toEqual([])
  })
})
