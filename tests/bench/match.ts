/**
 * Fortnightly pairs for 50, 200 and 500 people, and as many plus one: ten rounds, each with the memory of those before,
 * beside the random shuffle that the usual tools do. Then the same rounds again, which must be the same.
 *   npm run bench -- match [--people 50,51,200,201,500,501] [--rounds 10] [--seconds 3]
 */
import { parseArgs } from 'node:util'
import { matchPeers } from '../../core/domain/peers/match.ts'
import type { Group, Peer } from '../../core/domain/peers/peer.ts'
import { anOrganisation, shuffledPairs } from '../support/peer-builders.ts'
import { playRounds, type Tally, total } from '../support/peer-rounds.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '50,51,200,201,500,501' },
    rounds: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '3' },
  },
})
const rounds = Number(values.rounds)

for (const people of values.people.split(',').map(Number)) {
  const peers = anOrganisation(people, people)
  const [ours, again] = [timed(peers), timed(peers)]
  const shuffle = playRounds(peers, rounds, (_, round) => shuffledPairs(peers, round))
  const same = JSON.stringify(ours.groups) === JSON.stringify(again.groups)
  const report = { bench: 'match', people, rounds, node: process.version }
  console.log(JSON.stringify({ ...report, subject: 'matched', ...summary(ours.tallies), ...ours.time, same }))
  console.log(JSON.stringify({ ...report, subject: 'shuffled', ...summary(shuffle) }))
  const wrong = ['repeats', 'forbidden', 'alone'].some(what => total(ours.tallies, what as keyof Tally) > 0)
  if (wrong || !same || ours.time.slowestSeconds >= Number(values.seconds)) process.exitCode = 1
}

function timed(peers: readonly Peer[]) {
  const groups: (readonly Group[])[] = []
  let [slowest, slowestCpu] = [0, 0]
  const tallies = playRounds(peers, rounds, (past, round) => {
    const [start, cpu] = [performance.now(), process.cpuUsage()]
    const made = matchPeers(peers, past, `round ${round}`)
    const { user, system } = process.cpuUsage(cpu)
    slowest = Math.max(slowest, performance.now() - start)
    slowestCpu = Math.max(slowestCpu, user + system)
    groups.push(made.groups)
    return made
  })
  const seconds = (value: number) => Number(value.toFixed(3))
  return {
    tallies,
    groups,
    time: { slowestSeconds: seconds(slowest / 1e3), slowestCpuSeconds: seconds(slowestCpu / 1e6) },
  }
}

function summary(tallies: readonly Tally[]) {
  const counted = Object.keys(tallies[0] ?? {}) as (keyof Tally)[]
  const perRound = { repeatsByRound: tallies.map(({ repeats }) => repeats) }
  return { ...Object.fromEntries(counted.map(what => [what, total(tallies, what)])), ...perRound }
}
