import { describe, expect, it } from 'vitest'
import { render } from '../../adaptive-cards/render.ts'
import { openMemory } from '../../bot/store/memory/open-memory.ts'
import { LANGUAGES } from '../../core/domain/people/person.ts'
import { roomRef } from '../../core/domain/rituals/room.ts'
import { askedQuestions } from '../../core/domain/rituals/script.ts'
import type { Notice } from '../../core/notices.ts'
import { composeAnnouncement } from '../../core/use-cases/compose-announcement.ts'
import { holdRituals } from '../../core/use-cases/rituals/hold-rituals.ts'
import { keepAnswer } from '../../core/use-cases/rituals/keep-answer.ts'
import { launchRitual } from '../../core/use-cases/rituals/launch-ritual.ts'
import { chooseRitual, currentRituals } from '../../core/use-cases/rituals/list-rituals.ts'
import { noteDecision, openGrouping } from '../../core/use-cases/rituals/note-aloud.ts'
import { openAnswer } from '../../core/use-cases/rituals/open-answer.ts'
import { readRitual } from '../../core/use-cases/rituals/read-ritual.ts'
import { viewRitual } from '../../core/use-cases/rituals/view-ritual.ts'
import { lint } from '../adaptive-cards/lint.ts'
import { BUDGET_KB, kilobytes } from '../adaptive-cards/size.ts'
import { ANN, MONDAY_0930_PARIS, TENANT } from '../support/builders.ts'
import { ROOM } from '../support/ritual-builders.ts'
import { catalog } from './shipped.ts'

const someone = (n: number) => ({ tenant: TENANT, person: `bbbbbbbb-0000-4000-8000-${String(n).padStart(12, '0')}` })
const asked = (by = ANN, at = MONDAY_0930_PARIS) => ({
  by,
  at,
  locale: 'fr' as const,
  room: ROOM,
  kind: 'channel' as const,
  zone: 'Europe/Paris',
})

/** Every card on the way is one that may be sent. */
function stands(notice: Notice): void {
  for (const language of LANGUAGES) {
    const { card } = render(notice, language)
    expect(lint({ ...card }), notice.kind).toEqual([])
    expect(kilobytes(card), notice.kind).toBeLessThanOrEqual(BUDGET_KB)
  }
}

describe.each(currentRituals({ catalog }).map(ritual => [ritual.title, ritual] as const))('« %s »', (_, ritual) => {
  it('can be held from its launch to its digest', async () => {
    const storage = openMemory()
    const { rituals } = storage
    const deps = { ...storage, catalog }
    stands((await chooseRitual(deps)({ ...asked(), ritual: ritual.id })).notice)
    await launchRitual(deps)({ ...asked(), ritual: ritual.id, cadence: 'une-fois', start: 'now', minute: 570 })
    const now = async () => (await rituals.running(ROOM))[0]?.occurrence
    const first = await now()
    const occurrence = first?.id ?? ''
    const fields = askedQuestions(ritual).map(({ type }) => (type === 'texte' ? 'Quelques mots de la semaine.' : 'o1'))
    for (let left = ritual.phases.length + 1, running = first; running && left > 0; left--, running = await now()) {
      stands((await viewRitual(deps)({ ...asked(), occurrence })).notice)
      const { step } = running
      const kind = ritual.phases[step]?.kind
      if (kind === 'ecrire' || kind === 'voter')
        for (let n = 1; n <= 6; n++) {
          const own = { ...asked(someone(n)), occurrence, step, receipt: `${step}/${n}` }
          const form = (await openAnswer(deps)(own)).notice
          stands(form)
          const votes = form.kind === 'ritual-ballot' ? form.options.slice(0, 1).map(({ id }) => id) : []
          const kept = await keepAnswer(deps)({ ...own, name: 'Ann', fields, votes, nothing: false, sure: false })
          expect(kept.notice.kind, `${kind} ${step}`).toBe('ritual-kept')
          stands(kept.notice)
        }
      if (kind === 'regrouper') stands((await openGrouping(deps)({ ...asked(), occurrence })).notice)
      if (kind === 'decider') await noteDecision(deps)({ ...asked(), occurrence, text: 'Un premier pas, dès lundi.' })
      else await holdRituals(deps)({ at: running.ends, limit: 10 })
    }
    expect((await rituals.occurrence({ tenant: TENANT, id: occurrence }))?.occurrence.state).toBe('done')
    stands((await readRitual(deps)({ ...asked(), occurrence, page: 1 })).notice)
    const composed = await composeAnnouncement(deps)({
      to: roomRef(ROOM),
      announcement: { kind: 'ritual-digest', occurrence },
      at: MONDAY_0930_PARIS,
    })
    if (!('notice' in composed)) throw new Error('no digest')
    stands(composed.notice)
    expect(composed.notice).toMatchObject({ digest: { people: 6, tooFew: false } })
  })
})
