/** Every way to part people, by their places, into groups of one, two or three. For a few people only. */
export function* everyPartition(people: readonly number[]): Generator<number[][]> {
  const [first, ...others] = people
  if (first === undefined) {
    yield []
    return
  }
  for (const companions of upToTwo(others)) {
    const left = others.filter(other => !companions.includes(other))
    for (const groups of everyPartition(left)) yield [[first, ...companions], ...groups]
  }
}

const upToTwo = (people: readonly number[]): number[][] => [
  [],
  ...people.map(one => [one]),
  ...people.flatMap((one, i) => people.slice(i + 1).map(other => [one, other])),
]
