/** js-yaml's reasons, as an author needs them: what to look for in the line. The order counts: first match wins. */
const SENTENCES: readonly [RegExp, string][] = [
  [/tab characters/, 'une tabulation sert de retrait ; mettez des espaces'],
  [/duplicated mapping key/, 'ce champ est écrit deux fois au même endroit'],
  [/maxDepth/, 'trop de niveaux imbriqués'],
  [/alias/, 'les renvois YAML (&nom, *nom) ne sont pas admis ; recopiez la valeur'],
  [/null byte|non-printable/, 'un caractère invisible ou interdit s’est glissé dans le texte'],
  [/single quoted|double quoted/, 'un guillemet ouvert n’est pas refermé'],
  [/escape sequence|hexadecimal/, 'une barre oblique inversée (\\) est mal employée entre guillemets doubles'],
  [/flow collection|missed comma|node content/, 'une liste entre crochets ou accolades est mal fermée ou mal séparée'],
  [/multiline key|after a mapping key/, 'il manque « : » après le nom d’un champ, ou le retrait a changé'],
  [/whitespace character is expected/, 'il manque une espace après « : »'],
  [/deficient indentation/, 'un guillemet ou un crochet ouvert n’est pas refermé, ou la suite n’est pas en retrait'],
  [
    /indentation/,
    'le retrait ne correspond pas au champ voisin, ou un texte contient « : » sans être entre guillemets',
  ],
  [/tag|directive/, 'les étiquettes YAML (!…, %…) ne sont pas admises'],
  [/end of the stream|document separator/, 'le texte continue là où le document devrait finir (un retrait oublié ?)'],
]

/** Never empty: what has no sentence of ours keeps the parser's word, in brackets. */
export const inFrench = (reason: string): string =>
  SENTENCES.find(([pattern]) => pattern.test(reason))?.[1] ?? `la syntaxe YAML n’est pas comprise (${reason})`
