import type { RawDocument } from '../../content/raw.ts'
import { fieldsOf, textOf } from '../draft.ts'
import { said } from '../flaws.ts'
import { passagesOf } from '../prose.ts'
import type { Flaw, Rule, Said } from '../rule.ts'

const COLOUR = '(?:rouges?|verte?s?|bleue?s?|jaunes?|oranges?|grise?s?|violette?s?|roses?)'
const THING =
  '(?:boutons?|cases?|cellules?|lignes?|phrases?|mots?|textes?|passages?|parties?|réponses?|options?|colonnes?|cadres?|encadrés?|flèches?|icônes?|chiffres?)'
/** « la phrase en rouge », « le bouton vert »; « la ligne rouge » that one does not cross is an idiom. */
const COLOUR_ALONE = new RegExp(
  `(?<!\\p{L})(?!ligne rouge)${THING}(?: (?:est|sont|écrite?s?|affichée?s?|marquée?s?|surlignée?s?|entourée?s?|colorée?s?|signalée?s?))?(?: en)? ${COLOUR}(?!\\p{L})|(?<!\\p{L})(?:surligné|écrit|affiché|marqué|entouré|coloré|signalé)e?s? en ${COLOUR}(?!\\p{L})`,
  'iu',
)
const MARKDOWN_WITHOUT_ALT = /!\[\s*\]\(/
const HTML_WITHOUT_ALT = /<img\b(?![^>]*\balt\s*=\s*["'][^"']+["'])[^>]*>/i
/** Cards hold text: what is « below » is not there. */
const UNSEEN =
  /(?<!\p{L})(?:l’|la |le |les |cette |ce |ces )?(?:image|photo|capture(?: d’écran)?|illustration|schéma|graphique|dessin|figure|vidéo|tableau)s? (?:ci-dessous|ci-dessus|ci-contre|suivante?s?(?= :|\.)|qui suit)/iu

export const seenByAll: Rule = {
  id: 'L22',
  severity: 'error',
  title: said(
    'Un texte pour chaque image, rien par la seule couleur',
    'A text for each image, nothing by colour alone',
  ),
  why: said(
    'Un lecteur d’écran lit le texte de remplacement ; une personne sur douze chez les hommes distingue mal le rouge du vert.',
    'A screen reader reads the alternative text; one man in twelve hardly tells red from green.',
  ),
  bad: { question: { context: 'La phrase écrite en rouge vient de l’outil.' } },
  good: { question: { context: 'La phrase 2, entre guillemets, vient de l’outil.' } },
  check: ({ documents }) =>
    documents.flatMap(document => [
      ...passagesOf(document).flatMap(({ at, text }) =>
        inText(text).map((words): Flaw => ({ document, at, said: words })),
      ),
      ...imagesIn(document),
    ]),
}

function inText(text: string): Said[] {
  const colour = COLOUR_ALONE.exec(text)?.[0]
  return [
    ...(MARKDOWN_WITHOUT_ALT.test(text) || HTML_WITHOUT_ALT.test(text) ? [noAlternative] : []),
    ...(UNSEEN.test(text)
      ? [
          said(
            'ce texte renvoie à une image que la carte ne montre pas : décrivez ce qu’il faut y voir',
            'this text points at a picture that the card does not show: describe what is to be seen',
          ),
        ]
      : []),
    ...(colour
      ? [
          said(
            `« ${colour} » ne se reconnaît qu’à sa couleur : ajoutez un numéro, un nom ou une place`,
            `“${colour}” is told by its colour alone: add a number, a name or a place`,
          ),
        ]
      : []),
  ]
}

const noAlternative = said(
  'une image sans texte de remplacement : écrivez ce qu’elle montre',
  'an image without alternative text: write what it shows',
)

/** An `image` field that some later version of the content may have, wherever it stands. */
function imagesIn(document: RawDocument): Flaw[] {
  const visit = (value: unknown, at: readonly PropertyKey[]): Flaw[] => {
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) => {
      const place = [...at, Array.isArray(value) ? Number(key) : key]
      const bare = key === 'image' && !textOf(fieldsOf(inner).alt)
      return bare ? [{ document, at: place, said: noAlternative }] : visit(inner, place)
    })
  }
  return visit(document.value, [])
}
