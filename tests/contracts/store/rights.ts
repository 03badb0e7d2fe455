import { expect, it } from 'vitest'
import { PERSONAL_TABLES } from '../../../bot/store/personal-tables.ts'
import type { PersonRef } from '../../../core/domain/people/person.ts'
import { NOTHING } from '../../../core/domain/rituals/entry.ts'
import { ANN, aDelivery, aPerson, BOB, MONDAY } from '../../support/builders.ts'
import { aRecord } from '../../support/record-builders.ts'
import { anOccurrence, aSignedFile, ROOM } from '../../support/ritual-builders.ts'
import {
  AT,
  aDayMessage,
  aMemory,
  anAnswer,
  anEntry,
  anItem,
  aReview,
  keepPeople,
  OTHER_ANN,
  someone,
} from '../samples.ts'
import type { Storage } from '../storage.ts'

const ADDRESS = { conversation: 'a:conversation', serviceUrl: 'https://smba.trafficmanager.net/emea/', user: '29:user' }

export function rights(storage: () => Storage): void {
  /** Something in every table that can hold something of a person. */
  const fill = async (who: PersonRef) => {
    const { store, addresses, rituals, members, voices } = storage()
    await store.save([
      { kind: 'person-saved', person: aPerson(who) },
      { kind: 'delivered', delivery: aDelivery(who) },
      { kind: 'announced', item: anItem({ to: who }) },
      { kind: 'day-message-queued', message: aDayMessage({ who }) },
      { kind: 'export-code-issued', who, codeHash: `hash-${who.tenant}-${who === ANN}`, expires: AT },
    ])
    await store.save([{ kind: 'records-agreed', who, records: true }])
    await store.answer(anEntry(who, { record: aRecord(who) }))
    await addresses.note(who, ADDRESS)
    await members.replaceMembers(who.tenant, [
      ...(await members.members(who.tenant)),
      { ...who, unit: ['Direction A'], roles: ['manager'] },
    ])
    await fillPeers(who)
    await fillGems(who)
    await voices.ask(who, 'if-then/1', { day: MONDAY, position: 1 })
    await voices.keepSentence(who, 'if-then/1', { week: MONDAY, day: MONDAY, cue: 'un', plan: 'deux' })
    const occurrence = anOccurrence(aSignedFile(), { tenant: who.tenant })
    await rituals.launch({ occurrence, host: null, plan: null, items: [] })
    await rituals.launch({ occurrence: { ...occurrence, id: `r-${who === BOB}` }, host: who, plan: null, items: [] })
    const mine = { tenant: who.tenant, id: 'r-1', step: 0, who, named: true, receipt: '' }
    await rituals.keep({ ...mine, name: 'Ann', entry: NOTHING })
  }
  const fillGems = async (who: PersonRef) => {
    const { gems } = storage()
    const other = { ...someone(8), tenant: who.tenant }
    await gems.propose({ author: who, text: 'la mienne', name: 'Ann', day: MONDAY }, 9)
    await gems.propose({ author: other, text: 'la leur', name: null, day: MONDAY }, 9)
    const theirs = (await gems.shelf(who)).find(({ text }) => text === 'la leur')
    await gems.sayUseful({ tenant: who.tenant, id: theirs?.id ?? '' }, who, true)
    await gems.keep({ who, text: 'pour moi', day: MONDAY }, 9)
  }
  const fillPeers = async (who: PersonRef) => {
    const { store, peers } = storage()
    const other = { ...someone(7), tenant: who.tenant }
    await keepPeople(store, other)
    await peers.list(who, { name: 'Ann', helps: ['donnees'], wants: [] })
    await peers.avoid(who, other.person)
    const meetings = [{ people: [who.person, other.person], template: 'open' as const, step: 1 }]
    await peers.holdRound({
      tenant: who.tenant,
      fortnight: who === BOB ? 181 : 180,
      meetings,
      messages: [],
      arrived: [],
    })
  }
  const tablesWith = async (who: PersonRef) =>
    Object.entries(await storage().dump())
      .filter(([, rows]) => rows.some(row => row.tenant === who.tenant && row.person === who.person))
      .map(([name]) => name)
      .sort()
  const redeem = (codeHash: string, at = AT) => storage().store.redeemExportCode(codeHash, at)
  const issue = (codeHash: string) =>
    storage().store.save([{ kind: 'export-code-issued', who: ANN, codeHash, expires: AT + 1_000 }])

  it('counts what is kept', async () => {
    await fill(ANN)
    const { store } = storage()
    expect(await store.holdings(ANN)).toEqual({ answers: 1, reviews: 1, objectives: 1, deliveries: 1, records: 1 })
    expect(await store.holdings(BOB)).toEqual({ answers: 0, reviews: 0, objectives: 0, deliveries: 0, records: 0 })
  })

  it('gives a person everything that is kept, from every personal table', async () => {
    await fill(ANN)
    await fill(BOB)
    expect(await tablesWith(ANN)).toEqual([...PERSONAL_TABLES].sort())
    const all = await storage().store.portable(ANN)
    expect(all).toEqual({
      person: aPerson({ records: true }),
      answers: [anAnswer()],
      reviews: [aReview()],
      memories: [aMemory()],
      deliveries: [aDelivery({ outcome: 'answered' })],
      messages: [{ key: anItem().key, state: 'waiting' }],
      waiting: [{ key: 'word/1', from: MONDAY, until: MONDAY + 7 }],
      address: { ...ADDRESS, blocked: false },
      exportCodes: [{ expires: AT }],
      records: [{ id: aRecord().id, state: 'waiting', statement: aRecord().statement }],
      gems: [{ text: 'la mienne', name: 'Ann', day: MONDAY, state: 'proposed', reason: null, words: '' }],
      useful: [{ text: 'la leur' }],
      keepsakes: [{ text: 'pour moi', day: MONDAY }],
      ritualRooms: [ROOM.conversation],
      signed: [{ occurrence: 'r-1', step: 0, name: 'Ann', entry: NOTHING }],
      asides: [{ topic: 'if-then/1', state: 'answered', day: MONDAY }],
      ifThen: [{ day: MONDAY, cue: 'un', plan: 'deux' }],
      peer: { name: 'Ann', listed: true, helps: ['donnees'], wants: [], meets: 'no', part: 'any' },
      avoids: [someone(7).person],
      meetings: [{ fortnight: 180, template: 'open', step: 1, told: false }],
      directory: { unit: ['Direction A'], roles: ['manager'], trade: null },
    })
  })

  it('has nothing to give of a stranger', async () => {
    await fill(BOB)
    expect(await storage().store.portable(ANN)).toEqual({
      person: null,
      answers: [],
      reviews: [],
      memories: [],
      deliveries: [],
      messages: [],
      waiting: [],
      address: null,
      exportCodes: [],
      records: [],
      gems: [],
      useful: [],
      keepsakes: [],
      ritualRooms: [],
      signed: [],
      asides: [],
      ifThen: [],
      peer: null,
      avoids: [],
      meetings: [],
      directory: null,
    })
  })

  it('holds no trace of a person after erasure, in any table', async () => {
    await fill(ANN)
    await fill(BOB)
    await storage().store.save([{ kind: 'erased', who: ANN }])
    expect(JSON.stringify(await storage().dump())).not.toContain(ANN.person)
    expect(await tablesWith(BOB)).toEqual([...PERSONAL_TABLES].sort())
  })

  it('erases one of two people who bear one id in two organisations', async () => {
    await fill(ANN)
    await fill(OTHER_ANN)
    await storage().store.save([{ kind: 'erased', who: ANN }])
    expect(await tablesWith(ANN)).toEqual([])
    expect(await tablesWith(OTHER_ANN)).toEqual([...PERSONAL_TABLES].sort())
  })

  it('erases a person whose answers are coming in, for good', async () => {
    const { store, elsewhere, dump } = storage()
    await keepPeople(store, ANN)
    const coming = Array.from({ length: 40 }, (_, n) =>
      (n % 2 ? store : elsewhere.store).answer(anEntry(ANN, { answer: anAnswer({ position: n }) })),
    )
    await Promise.all([...coming, store.save([{ kind: 'erased', who: ANN }])])
    expect(JSON.stringify(await dump())).not.toContain(ANN.person)
  })

  it('takes an export code once', async () => {
    await issue('hash')
    expect(await redeem('hash')).toEqual(ANN)
    expect(await redeem('hash')).toBeNull()
  })

  it('gives a code to one of several who come with it at once', async () => {
    await issue('hash')
    const { store, elsewhere } = storage()
    const tries = await Promise.all([store, elsewhere.store, store].map(on => on.redeemExportCode('hash', AT)))
    expect(tries.filter(Boolean)).toEqual([ANN])
  })

  it('takes no code that is over, and none that was never given', async () => {
    await issue('late')
    await issue('just')
    expect(await redeem('late', AT + 1_000)).toBeNull()
    expect(await redeem('late')).toBeNull()
    expect(await redeem('just', AT + 999)).toEqual(ANN)
    expect(await redeem('never')).toBeNull()
  })

  it('remembers that a code opens an attestation and nothing else', async () => {
    const issued = { kind: 'export-code-issued' as const, who: ANN, expires: AT + 1_000 }
    await storage().store.save([{ ...issued, codeHash: 'badge', series: 'esprit-critique' }])
    expect(await redeem('badge')).toEqual({ ...ANN, series: 'esprit-critique' })
    expect(await redeem('badge')).toBeNull()
  })

  it('lets several codes of a person stand side by side', async () => {
    await issue('first')
    await issue('second')
    expect([await redeem('first'), await redeem('second')]).toEqual([ANN, ANN])
  })
}
