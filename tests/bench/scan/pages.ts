import { corpus } from '../../scan/corpus.ts'

/** 100 pages of 3,000 characters. */
export const CHARACTERS = 300_000

const PROSE = `Le service a poursuivi cette année la simplification des démarches, en écoutant les habitants qui viennent au guichet et ceux qui préfèrent écrire. Les équipes ont revu ensemble les courriers les plus fréquents, retiré les formules que personne ne comprenait et ajouté un contact direct. Les agents d’accueil disent recevoir moins d’appels de relance, et les instructeurs gagnent du temps sur les dossiers incomplets.

La concertation a montré que les attentes diffèrent d’un quartier à l’autre. Dans le centre, on demande surtout des horaires plus larges ; dans les hameaux, une permanence qui se déplace. Le conseil des aînés propose que les bénévoles formés puissent aider à remplir les formulaires, sans jamais connaître les mots de passe des personnes qu’ils accompagnent.

Il reste à écrire la suite avec les encadrants. Chaque direction choisira un document qu’elle envoie souvent, le relira à voix haute avec quelqu’un qui ne le connaît pas, puis notera les mots qui arrêtent la lecture. Les versions corrigées seront partagées, avec ce qui a changé et pourquoi, pour que les autres services s’en inspirent.`

/** `dense`: the labelled texts over and over, sixty findings a page. `ordinary`: one such text in two pages of prose. */
export function pages(kind: 'dense' | 'ordinary'): string {
  const texts = corpus().map(({ text }) => text)
  const lines: string[] = []
  for (let [i, length] = [0, 0]; length < CHARACTERS; i++) {
    const next =
      kind === 'ordinary' ? `${texts[i % texts.length]}\n\n${PROSE}\n\n${PROSE}` : `${texts[i % texts.length]}`
    lines.push(...next.split('\n'), '')
    length += next.length
  }
  return lines.map(unlikeAnyOther).join('\n').slice(0, CHARACTERS)
}

/** No paragraph comes back, or the scanner would remember it and the speed would be that of remembering. */
const unlikeAnyOther = (line: string, i: number): string =>
  line === '' ? '' : `${line} ${[...String(i)].map(digit => 'abcdefghij'[Number(digit)]).join('')}`
