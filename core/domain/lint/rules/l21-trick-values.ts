import type { Version } from '../draft.ts'
import { onVersions, type Remark, said } from '../flaws.ts'
import type { Rule } from '../rule.ts'
import { intervalOf, overlap } from './quantities.ts'

/** « un peu » and « de peu » weigh a manner, not a quantity to choose. */
const VAGUE =
  /(?<!\p{L})(?:souvent|parfois|rarement|quelquefois|de temps en temps|beaucoup(?= d[e’])|(?<=^)beaucoup(?=\.?$)|(?<!un |de |à |sous |depuis |d’ici )peu (?:de|d’|souvent)|pas mal d|énormément|un grand nombre|un certain nombre|régulièrement|fréquemment)(?!\p{L})/iu

export const trickValues: Rule = {
  id: 'L21',
  severity: 'warning',
  title: said('Des valeurs nettes, qui ne se recouvrent pas', 'Clear values that do not overlap'),
  why: said(
    'Avec « 1 à 3 jours » et « 3 à 5 jours », trois jours est juste deux fois. « Souvent » n’a pas le même sens pour deux collègues.',
    'With “1 to 3 days” and “3 to 5 days”, three days is right twice. “Often” means something else to each colleague.',
  ),
  bad: { question: { options: [{ text: 'De 1 à 3 jours' }, { text: 'De 3 à 5 jours' }] } },
  good: { question: { options: [{ text: 'De 1 à 3 jours' }, { text: 'De 4 à 5 jours' }] } },
  check: onVersions(version => [...overlapping(version), ...vague(version)]),
}

function overlapping({ options }: Version): Remark[] {
  const intervals = options.map(option => intervalOf(option.text))
  return intervals.flatMap((interval, i): Remark[] => {
    const twin = intervals.findIndex((other, j) => j < i && interval && other && overlap(interval, other))
    if (twin < 0) return []
    const [a, b] = [options[twin]?.text ?? '', options[i]?.text ?? '']
    return [
      {
        at: ['options', i],
        said: said(
          `« ${a} » et « ${b} » se recouvrent : écartez les bornes`,
          `“${a}” and “${b}” overlap: move the bounds apart`,
        ),
      },
    ]
  })
}

const vague = ({ options }: Version): Remark[] =>
  options.flatMap(({ text }, i): Remark[] => {
    const word = VAGUE.exec(text)?.[0]
    if (!word) return []
    return [
      {
        at: ['options', i],
        said: said(
          `« ${word} » n’a pas de mesure : donnez une valeur ou un repère`,
          `“${word}” has no measure: give a value`,
        ),
      },
    ]
  })
