import { SAY, type Sentence } from '../../../core/domain/exchange/sentences.ts'

/** What saxes reports, as a person who mends the file needs it. The order counts: first match wins. */
const REASONS: readonly [RegExp, string, string][] = [
  [/unclosed tag: (.{1,40})/, 'la balise $1 n’est pas refermée', 'the tag $1 is not closed'],
  [
    /unmatched closing tag: (.{1,40})\./,
    'la balise fermante $1 n’a pas d’ouvrante',
    'the closing tag $1 has no opening one',
  ],
  [/unexpected close tag/, 'une balise n’est pas refermée avant celle-ci', 'a tag is not closed before this one'],
  [
    /undefined entity|empty entity/,
    'une entité &…; inconnue : écrivez le caractère lui-même',
    'an unknown entity &…;: write the character itself',
  ],
  [/malformed character entity/, 'une entité &#…; mal écrite', 'a malformed entity &#…;'],
  [
    /disallowed character in (tag|attribute|closing)/,
    'un caractère < ou & n’est pas échappé',
    'a character < or & is not escaped',
  ],
  [/disallowed character/, 'un caractère interdit en XML', 'a character that XML forbids'],
  [/duplicate attribute: (.{1,40})\./, 'l’attribut $1 est écrit deux fois', 'the attribute $1 is written twice'],
  [/unquoted|attribute without value|between attributes/, 'un attribut est mal écrit', 'an attribute is malformed'],
  [/only one root/, 'le fichier a plusieurs éléments racine', 'the file has several root elements'],
  [/must contain a root/, 'le fichier est vide', 'the file is empty'],
  [/text data outside/, 'du texte se trouve hors de l’élément racine', 'there is text outside the root element'],
  [
    /XML declaration|start of the document/,
    'la ligne <?xml …?> doit être la première',
    'the line <?xml …?> must come first',
  ],
  [/unexpected end/, 'le fichier s’arrête trop tôt', 'the file ends too early'],
]

export function xmlReason(message: string): Sentence {
  const found = REASONS.find(([pattern]) => pattern.test(message))
  if (!found) return SAY.xmlMalformed(message.replace(/^\d+:\d+: /, '').slice(0, 80), message.slice(0, 80))
  const [pattern, fr, en] = found
  const [whole = '', name = ''] = pattern.exec(message) ?? []
  const filled = (words: string): string => (whole ? words.replace('$1', () => name) : words)
  return SAY.xmlMalformed(filled(fr), filled(en))
}
