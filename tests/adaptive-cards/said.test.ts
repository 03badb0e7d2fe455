import { describe, expect, test } from 'vitest'
import { render } from '../../adaptive-cards/render.ts'
import { fr } from '../../adaptive-cards/words/fr.ts'
import { dayFrom } from '../../core/domain/calendar/day.ts'
import type { Reason } from '../../core/domain/learning/reason.ts'
import { PERMISSIONS } from '../../core/domain/privacy/permissions.ts'
import { COMMAND_NAMES } from '../../core/domain/words/commands.ts'
import { REFUSALS } from '../../core/notices/answers.ts'
import type { Notice } from '../../core/notices.ts'
import { SAMPLES } from './samples.ts'
import { executesOf, inputsOf, ofType, shownWords, wordsOf } from './walk.ts'

const sample = <K extends Notice['kind']>(kind: K, name: string = kind): Extract<Notice, { kind: K }> => {
  const notice = SAMPLES.find(one => one.name === name)?.notice
  if (notice?.kind !== kind) throw new Error(`no sample ${name}`)
  return notice as Extract<Notice, { kind: K }>
}
const said = (notice: Notice): string => shownWords(render(notice, 'fr').card)
const everything = (notice: Notice): string =>
  wordsOf(render(notice, 'fr').card)
    .join('\n')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
const buttons = (notice: Notice) => executesOf(render(notice, 'fr').card)

describe('the question', () => {
  test('is the label of its options, so that it is heard on entering them', () => {
    const [options] = inputsOf(render(sample('question'), 'fr').card)
    expect(options?.label).toMatch(/^Que faites-vous avant de reprendre cette référence/)
  })

  test('says before the options that several may be chosen', () => {
    const words = said(sample('question', 'question multiple'))
    expect(words.indexOf('plusieurs réponses possibles')).toBeGreaterThan(0)
    expect(words.indexOf('plusieurs réponses possibles')).toBeLessThan(words.indexOf('Le numéro de dossier'))
    expect(said(sample('question'))).not.toContain('plusieurs réponses')
  })

  test('lets go without an answer: only the main button asks for one', () => {
    const asking = buttons(sample('question')).filter(button => button.associatedInputs !== 'none')
    expect(asking.map(({ verb }) => verb)).toEqual(['answer'])
  })

  test('keeps its reason one touch away', () => {
    expect(said(sample('question'))).not.toContain('socle commun')
    expect(everything(sample('question'))).toContain('socle commun')
  })

  test('offers the other version only when there is one', () => {
    const wordings = (name: string) =>
      buttons(sample('question', name))
        .filter(({ verb }) => verb === 'wording')
        .map(({ data }) => data)
    expect(wordings('question')).toEqual([expect.objectContaining({ plain: true })])
    expect(wordings('question planted-error')).toEqual([expect.objectContaining({ plain: false })])
    expect(wordings('question multiple')).toEqual([])
  })
})

test('an open question is shown as it stands when an old copy comes into view; nothing else replaces itself', () => {
  const refreshed = SAMPLES.filter(({ notice }) => render(notice, 'fr').card.refresh).map(({ notice }) => notice.kind)
  expect(new Set(refreshed)).toEqual(new Set(['question', 'ritual-call']))
  expect(render(sample('question'), 'fr').card.refresh?.action).toMatchObject({
    verb: 'view',
    data: { delivery: sample('question').delivery },
    associatedInputs: 'none',
  })
})

test('the welcome promises that nothing comes before a yes, and only to those who have not said it', () => {
  expect(said(sample('welcome'))).toContain('Rien n’arrive tant que')
  expect(said(sample('welcome', 'welcome back'))).not.toContain('Rien n’arrive tant que')
})

describe('the reason', () => {
  test.each<[Reason, string]>([
    [{ why: 'new', from: 'core' }, 'socle commun'],
    [{ why: 'new', from: 'trade' }, 'le métier que vous avez indiqué'],
    [{ why: 'new', from: 'topics' }, 'thèmes que vous avez choisis'],
    [{ why: 'new', from: 'optional' }, 'votre programme'],
    [{ why: 'due', daysAgo: 12, lastRight: true, visits: 2 }, 'Vous aviez trouvé la réponse il y a 12 jours'],
    [{ why: 'due', daysAgo: 1, lastRight: false, visits: 1 }, 'hier et la réponse n’était pas encore là'],
    [{ why: 'ahead', daysAgo: 9, lastRight: true, visits: 4 }, 'dont vous aviez trouvé la réponse il y a 9 jours'],
    [{ why: 'ahead', daysAgo: 9, lastRight: false, visits: 4 }, 'dont la réponse n’était pas encore là il y a 9 jours'],
    [{ why: 'pair' }, 'On confond facilement ce sujet'],
    [{ why: 'before-leave', daysAgo: 5 }, 'serait revenu pendant votre absence'],
    [{ why: 'placed', daysAgo: 30 }, 'lors de vos premières questions, il y a 30 jours'],
    [{ why: 'step', daysAgo: 7, visits: 1 }, 'voici le premier retour'],
    [{ why: 'step', daysAgo: 31, visits: 2 }, 'voici le second retour'],
    [{ why: 'in-order' }, 'un ordre fixe'],
    [{ why: 'wished' }, 'Vous avez demandé ce sujet depuis le volet'],
    [{ why: 'asked' }, 'Vous avez demandé cette question'],
  ])('%j is told as it is', (reason, words) => {
    expect(everything({ ...sample('question'), reason })).toContain(words)
  })
})

describe('the feedback', () => {
  test('shows what was chosen and what was right with their explanations, the others when asked', () => {
    const words = said(sample('feedback'))
    expect(words).toContain('Un assistant peut inventer un numéro très crédible')
    expect(words).toContain('La source officielle tranche')
    expect(words).not.toContain('il ne vérifie pas')
    expect(everything(sample('feedback'))).toContain('il ne vérifie pas')
  })

  test('says « pas encore », never that it is wrong', () => {
    expect(said(sample('feedback'))).toContain('Pas encore')
    expect(everything(sample('feedback'))).not.toMatch(/\bfaux\b|incorrect|mauvaise/i)
  })

  test('has a word for those who were sure, and only for them', () => {
    const feedback = sample('feedback')
    expect(said(feedback)).toContain('que l’on corrige le mieux')
    for (const confidence of [1, 2, null] as const)
      expect(said({ ...feedback, confidence })).not.toContain('que l’on corrige le mieux')
    expect(said({ ...feedback, right: true })).not.toContain('que l’on corrige le mieux')
  })

  test('says nothing of a return when nothing is kept', () => {
    expect(said({ ...sample('feedback'), backInDays: 6 })).toContain('On en reparle dans 6 jours environ.')
    expect(said({ ...sample('feedback'), backInDays: null })).not.toContain('On en reparle')
  })

  test('says who has read the content again', () => {
    expect(said(sample('feedback'))).toContain('à valider par votre référent')
    expect(said({ ...sample('feedback'), status: 'adopte' })).toContain('Validé par votre organisation')
  })

  test('thanks for an opinion, and lets it change', () => {
    const verdicts = (verdict: 'useful' | 'not-useful' | null) =>
      buttons({ ...sample('feedback'), verdict })
        .filter(({ verb }) => verb === 'verdict')
        .map(({ data }) => (data as { verdict: string }).verdict)
    expect(verdicts(null)).toEqual(['useful', 'not-useful'])
    expect(verdicts('useful')).toEqual(['not-useful'])
    expect(verdicts('not-useful')).toEqual(['useful'])
    expect(said({ ...sample('feedback'), verdict: 'useful' })).toContain('Vous avez trouvé cette carte utile')
  })

  test('offers another card only when there is one', () => {
    const another = (value: boolean) =>
      buttons({ ...sample('feedback'), another: value }).some(({ verb }) => verb === 'another')
    expect([another(true), another(false)]).toEqual([true, false])
  })
})

describe('the form of preferences', () => {
  const words = (name: string) => said(sample('preferences', name))

  test('says what could not be taken just before its field, and opens its part', () => {
    const shown = words('preferences problems')
    expect(shown).toContain('Choisissez une heure entre 9 h et 16 h 30')
    expect(shown.indexOf('Choisissez une heure')).toBeLessThan(shown.indexOf('Heure de la carte'))
    expect(shown).toContain('Rien n’a encore été changé')
  })

  test('is otherwise a page that says how things stand', () => {
    expect(words('preferences')).toContain('Vers 9 h 30, le lundi, mardi, jeudi et vendredi')
    expect(words('preferences')).not.toContain('Heure de la carte')
  })

  test('sends every wish, shown or not', () => {
    const ids = inputsOf(render(sample('preferences'), 'fr').card).map(({ id }) => id)
    expect(ids.sort()).toEqual(
      [
        'adaptation',
        'budget',
        'hour',
        'language',
        'level',
        'plain',
        'territory',
        'topics',
        'trade',
        'workdays',
        'zone',
      ].sort(),
    )
  })

  test('does not offer an adaptation that the organisation switched off', () => {
    const ids = inputsOf(render({ ...sample('preferences'), adaptationAllowed: false }, 'fr').card).map(({ id }) => id)
    expect(ids).not.toContain('adaptation')
    expect(everything({ ...sample('preferences'), adaptationAllowed: false })).toContain(
      'Votre organisation a désactivé',
    )
  })

  test('shows every theme ticked when none was chosen', () => {
    const notice = { ...sample('preferences'), preferences: { ...sample('preferences').preferences, topics: [] } }
    const topics = inputsOf(render(notice, 'fr').card).find(({ id }) => id === 'topics')
    expect(String(topics?.value).split(',')).toEqual(notice.series.map(({ id }) => id))
  })
})

describe('rights', () => {
  test('a break starts tomorrow at the earliest', () => {
    const inputs = inputsOf(render({ ...sample('pause'), today: dayFrom(2026, 12, 31) }, 'fr').card)
    const until = inputs.find(({ id }) => id === 'until')
    expect(until?.min).toBe('2027-01-01')
  })

  test('erasing takes two touches, and the way back comes first', () => {
    expect(buttons(sample('my-data')).map(({ verb }) => verb)).not.toContain('erase')
    expect(buttons(sample('erase-asked')).map(({ verb, style }) => [verb, style])).toEqual([
      ['myData', undefined],
      ['erase', 'destructive'],
    ])
    expect(said(sample('erase-asked'))).toContain('84 réponses seront effacées')
  })

  test('who sees what has a line for every permission, with its viewers and how long', () => {
    const lines = everything(sample('who-sees-what')).match(/Conservation : /g)
    expect(lines).toHaveLength(PERMISSIONS.length)
    expect(said(sample('who-sees-what'))).toContain(
      'Vos réponses\nVu par vous et l’administrateur du serveur. Conservation : 90 jours.',
    )
  })

  test('who sees what shows first what everyone asks about, and folds the rest by family', () => {
    const shown = said(sample('who-sees-what')).match(/Conservation : /g) ?? []
    expect(shown.length).toBeLessThanOrEqual(5)
    expect(said(sample('who-sees-what'))).toContain(
      'Entraide et binômes\nVoir\nSelon la ligne : vous, vos collègues qui ouvrent l’entraide et les collègues que vous rencontrez.',
    )
  })

  test('help shows every word that it teaches, and folds the explanations of the rarer ones', () => {
    const shown = said(sample('help'))
    for (const command of COMMAND_NAMES) if (command !== 'help') expect(shown).toContain(`« ${fr[`help.${command}`]} »`)
    expect(shown).toContain(fr['help.pairs.text'])
    expect(shown).not.toContain(fr['help.pause.text'])
  })

  test('progress has no score, and says that it is private', () => {
    const words = everything(sample('progress'))
    expect(words).toContain('visible que de vous')
    expect(words).not.toMatch(/%|\/20|note|rang|moyenne/i)
  })
})

describe('answers to what was written', () => {
  test('a light is a sign and a word, not a colour alone', () => {
    expect(said(sample('may-i'))).toContain('✕ Pas autorisé')
    expect(said(sample('may-i', 'may-i allowed'))).toContain('✓ Autorisé')
    expect(said(sample('may-i', 'may-i conditions'))).toContain('⚠ Sous conditions')
  })

  test('the whole table is there, tool by tool', () => {
    const words = said(sample('may-i'))
    for (const { label } of [...sample('may-i').tools, ...sample('may-i').dataClasses]) expect(words).toContain(label)
    expect(words).toContain('✓ Autorisé : Données publiques · Documents internes')
  })

  test('what is not written in the charter is to be asked', () => {
    expect(said(sample('may-i', 'may-i unwritten'))).toContain('demandez avant de vous lancer')
  })

  test('« je ne sais pas » names a human', () => {
    const words = said(sample('not-understood', 'not-understood nothing'))
    expect(words).toContain('Je ne sais pas')
    expect(words).toContain('votre référent IA, bureau 12')
  })

  test('every refusal has its own sentence and its contact', () => {
    const sentences = REFUSALS.map(reason => said({ kind: 'refusal', reason, contact: 'le référent' }))
    expect(new Set(sentences).size).toBe(REFUSALS.length)
    expect(sentences.every(words => words.includes('le référent'))).toBe(true)
  })

  test('nothing of a card can be pressed in a group', () => {
    expect(buttons({ kind: 'refusal', reason: 'personal-only', contact: 'le référent' })).toEqual([])
  })

  test('trouble says that nothing was saved', () => {
    expect(said(sample('trouble'))).toContain('Rien n’a été enregistré')
  })
})

test('a theme of the library is shown by its title, and its pages stay in it', () => {
  const theme = sample('library', 'library theme')
  expect(said(theme)).toContain('Thème : Esprit critique')
  const [search] = ofType(render(theme, 'fr').card, 'Input.Text')
  expect(search?.value).toBeUndefined()
  expect(buttons(theme).find(({ title }) => title === 'Page suivante')?.data).toEqual({
    page: 2,
    query: 'esprit-critique',
  })
})
