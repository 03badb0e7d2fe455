/** What is wrong and how to mend it, for the person who wrote the file. One place, both languages. */
export interface Sentence {
  fr: string
  en: string
}

const say = (fr: string, en: string): Sentence => ({ fr, en })

export const SAY = {
  // Any format
  emptyStem: () => say('la question n’a pas de texte', 'the question has no text'),
  emptyAnswer: () =>
    say('une réponse est vide ; écrivez-la ou retirez-la', 'an answer is empty; write it or remove it'),
  noKey: () =>
    say(
      'aucune réponse juste n’est indiquée ; marquez-en une au moins',
      'no right answer is marked; mark at least one',
    ),
  noWholeMark: () =>
    say(
      'aucune réponse ne vaut 100 % alors qu’une seule peut être choisie',
      'no answer is worth 100 % although only one may be chosen',
    ),
  tooFewOptions: () =>
    say('il faut au moins deux réponses proposées', 'at least two answers are needed to choose from'),
  tooFewPairs: () => say('il faut au moins deux paires à relier', 'at least two pairs are needed'),
  tooManyAnswers: (most: number) =>
    say(`plus de ${most} réponses dans une question`, `more than ${most} answers in one question`),
  questionTooLong: () => say('cette question est trop longue pour être lue', 'this question is too long to be read'),
  tooManyQuestions: (most: number) =>
    say(`plus de ${most} questions ; coupez ce fichier en plusieurs`, `more than ${most} questions; split this file`),
  tooManyLines: (most: number) =>
    say(`plus de ${most} lignes ; coupez ce fichier en plusieurs`, `more than ${most} lines; split this file`),
  tooManyProblems: () =>
    say(
      'trop d’erreurs : la lecture s’arrête ici (est-ce bien le format annoncé ?)',
      'too many mistakes: reading stops here (is this really the announced format?)',
    ),
  weightOutside: (weight: number) =>
    say(
      `un poids va de -100 à 100 %, ${weight} n’en est pas un`,
      `a weight goes from -100 to 100 %, ${weight} does not`,
    ),
  notANumber: (text: string) =>
    say(
      `« ${text.slice(0, 40)} » n’est pas un nombre (le séparateur décimal est le point)`,
      `“${text.slice(0, 40)}” is not a number (the decimal mark is a point)`,
    ),
  rangeUpsideDown: (low: number, high: number) =>
    say(`l’intervalle ${low}..${high} est à l’envers`, `the range ${low}..${high} is upside down`),
  negativeTolerance: () => say('une marge ne peut pas être négative', 'a tolerance cannot be negative'),

  // GIFT
  nameNotClosed: () =>
    say('le titre commence par « :: » et ne se ferme pas', 'the title begins with “::” and is not closed'),
  braceNotOpened: () =>
    say(
      'une accolade « } » se ferme sans s’être ouverte (pour l’écrire dans un texte : \\})',
      'a brace “}” closes without having been opened (to write one in a text: \\})',
    ),
  braceNotClosed: () =>
    say(
      'l’accolade « { » ne se ferme pas avant la ligne vide suivante',
      'the brace “{” is not closed before the next blank line',
    ),
  braceInside: () =>
    say(
      'une accolade « { » dans les réponses (pour l’écrire dans un texte : \\{)',
      'a brace “{” among the answers (to write one in a text: \\{)',
    ),
  secondAnswers: () =>
    say(
      'une question n’a qu’un groupe de réponses entre accolades ; séparez les questions par une ligne vide',
      'a question has only one group of answers between braces; separate questions by a blank line',
    ),
  cloze: () =>
    say(
      'question « Cloze » (réponses intégrées au texte) : ce type n’est pas repris, car nos cartes n’ont qu’une réponse à donner',
      'Cloze question (embedded answers): this type is not taken over, because our cards ask for one answer only',
    ),
  textBeforeAnswers: () =>
    say(
      'du texte précède la première réponse ; chacune commence par = ou par ~',
      'some text stands before the first answer; each begins with = or ~',
    ),
  weightedKey: (weight: number) =>
    say(
      `dans un choix, = vaut toujours 100 % ; pour ${weight} %, écrivez ~%${weight}%`,
      `in a choice, = is always worth 100 %; for ${weight} %, write ~%${weight}%`,
    ),
  noNumber: () => say('aucun nombre juste n’est donné après {#', 'no right number is given after {#'),
  wrongNumber: () =>
    say(
      'après ~ dans une question numérique, seul un commentaire est possible : ~#commentaire',
      'after ~ in a numerical question only feedback may stand: ~#feedback',
    ),
  pairWithoutArrow: () =>
    say(
      'une paire s’écrit « élément -> réponse », la flèche manque',
      'a pair is written “item -> answer”, the arrow is missing',
    ),
  tagNotCarried: () =>
    say(
      'une étiquette contient un caractère que ce format n’admet pas',
      'a tag holds a character that this format does not admit',
    ),
  arrowNotCarried: () =>
    say(
      'un texte contient « -> », qui a un autre sens dans ce format',
      'a text holds “->”, which means something else in this format',
    ),

  // Aiken
  aikenNoAnswer: () => say('la ligne « ANSWER: » manque à cette question', 'this question has no “ANSWER:” line'),
  aikenNoStem: () => say('une réponse proposée sans question au-dessus', 'an option without a question above it'),
  aikenStrayAnswer: () =>
    say('une ligne « ANSWER: » sans question au-dessus', 'an “ANSWER:” line without a question above it'),
  aikenAnswerForm: () =>
    say('écrivez « ANSWER: » en majuscules, deux-points collés', 'write “ANSWER:” in capitals, colon attached'),
  aikenOneLetter: (text: string) =>
    say(
      `une seule lettre majuscule est attendue après « ANSWER: », « ${text} » n’en est pas une`,
      `a single capital letter is expected after “ANSWER:”, “${text}” is not one`,
    ),
  aikenNoSuchOption: (letter: string) => say(`la réponse ${letter} n’est pas proposée`, `there is no option ${letter}`),
  aikenSmallLetter: (letter: string) =>
    say(`écrivez ${letter.toUpperCase()} en majuscule`, `write ${letter.toUpperCase()} as a capital`),
  aikenLetterOrder: (letter: string, wanted: string) =>
    say(`la lettre ${wanted} est attendue ici, pas ${letter}`, `the letter ${wanted} is expected here, not ${letter}`),
  onlyChoices: () => say('ce format n’a que des questions à choix', 'this format only has choice questions'),
  severalKeys: () =>
    say('ce format veut une réponse juste, et une seule', 'this format wants one right answer and only one'),
  stemLikeOption: () =>
    say('la question commence comme une réponse proposée (« A. »)', 'the question begins like an option (“A.”)'),

  // CSV
  csvNoHeader: () =>
    say(
      'la première ligne doit nommer les colonnes, dont « question » (ou « enonce »)',
      'the first row must name the columns, one of them “question” (or “stem”)',
    ),
  csvQuote: () =>
    say(
      'un guillemet " n’est pas refermé, ou l’est avant la fin de sa case',
      'a quote " is not closed, or closes before the end of its cell',
    ),
  csvTooManyCells: () =>
    say(
      'plus de cases que de colonnes (un séparateur dans un texte sans guillemets ?)',
      'more cells than columns (a separator in a text without quotes?)',
    ),
  csvType: (word: string) =>
    say(
      `type inconnu : « ${word} » (choix, choix-multiple, vrai-faux, reponse-courte, numerique, appariement, redaction, description)`,
      `unknown type: “${word}” (single, multiple, true-false, short-answer, numeric, matching, essay, description)`,
    ),
  csvPoints: (text: string) =>
    say(`« ${text} » n’est pas un pourcentage de -100 à 100`, `“${text}” is not a percentage from -100 to 100`),
  csvKey: (text: string) =>
    say(
      `la bonne réponse « ${text} » n’est ni la lettre, ni le numéro, ni le texte d’une réponse`,
      `the right answer “${text}” is neither the letter, the number nor the text of an option`,
    ),
  csvTrueFalse: () => say('la réponse est « vrai » ou « faux »', 'the answer is “true” or “false”'),

  // XML
  notUtf8: () => say('enregistrez ce fichier en UTF-8', 'save this file as UTF-8'),
  fileTooBig: (kilobytes: number, most: number) =>
    say(
      `ce fichier pèse ${kilobytes} Ko ; la limite est de ${most} Ko`,
      `this file weighs ${kilobytes} KB; the limit is ${most} KB`,
    ),
  xmlDoctype: () => say('une déclaration DOCTYPE n’est pas admise', 'a DOCTYPE declaration is not admitted'),
  xmlTooDeep: (most: number) => say(`plus de ${most} niveaux imbriqués`, `more than ${most} levels deep`),
  xmlTooMany: (most: number) =>
    say(`plus de ${most} éléments ; coupez ce fichier`, `more than ${most} elements; split this file`),
  xmlTooLarge: () => say('trop d’éléments dans une seule question', 'too many elements in one question'),
  xmlAmpersand: () =>
    say('un caractère & n’est pas échappé : écrivez &amp;', 'a character & is not escaped: write &amp;'),
  xmlMalformed: (fr: string, en: string) =>
    say(`le XML n’est pas bien formé (${fr})`, `the XML is not well formed (${en})`),
  xmlWrongRoot: (root: string, wanted: string) =>
    say(
      `l’élément racine est « ${root} », il faut « ${wanted} » : est-ce bien le format annoncé ?`,
      `the root element is “${root}”, “${wanted}” is needed: is this the announced format?`,
    ),
  media: () =>
    say(
      'cette question contient une image, un son ou un autre fichier : les médias ne sont pas repris, décrivez-les en mots',
      'this question holds a picture, a sound or another file: media are not taken over, describe them in words',
    ),
  moodleType: (type: string) =>
    say(`le type Moodle « ${type} » n’est pas repris`, `the Moodle type “${type}” is not taken over`),
  moodleGrade: (grade: string) =>
    say(`la note « ${grade} » n’est pas dans la liste de Moodle`, `the grade “${grade}” is not in Moodle’s list`),
  units: () =>
    say('une réponse numérique avec des unités n’est pas reprise', 'a numerical answer with units is not taken over'),

  // QTI
  qtiWrongFile: (root: string) =>
    say(
      `« ${root} » ne contient pas de question : donnez les fichiers des items (assessmentItem)`,
      `“${root}” holds no question: give the files of the items (assessmentItem)`,
    ),
  qtiOld: () =>
    say('QTI 1.x n’est pas repris ; exportez en 2.1 ou plus', 'QTI 1.x is not taken over; export as 2.1 or later'),
  qtiInteraction: (name: string) =>
    say(
      `l’interaction « ${name} » n’est pas reprise (seulement le choix et le choix dans le texte)`,
      `the interaction “${name}” is not taken over (only choice and inline choice)`,
    ),
  qtiNoInteraction: () => say('cet item n’a aucune question à poser', 'this item asks nothing'),
  qtiProcessing: () =>
    say(
      'le calcul de la note de cet item n’est pas repris : seule la clé l’est',
      'the scoring of this item is not taken over: only its key is',
    ),
  qtiNoKey: () => say('la réponse juste n’est pas déclarée', 'the right answer is not declared'),
  qtiNoResponse: (name: string) =>
    say(`la réponse « ${name} » n’est pas déclarée dans l’item`, `the response “${name}” is not declared in the item`),
  qtiMedia: () =>
    say(
      'une image ou un autre média n’est pas repris : complétez le texte avec des mots',
      'a picture or another medium is not taken over: complete the text in words',
    ),
  qtiFeedback: () =>
    say('un commentaire conditionnel n’a pas pu être repris', 'a conditional feedback could not be taken over'),
  qtiTemplate: () =>
    say(
      'un item à gabarit (valeurs tirées au hasard) n’est pas repris',
      'a templated item (random values) is not taken over',
    ),

  // Drafts
  notACard: (type: string) =>
    say(
      `une question de type « ${TYPES[type]?.fr ?? type} » ne peut pas devenir une carte, qui n’a que des choix`,
      `a question of type “${TYPES[type]?.en ?? type}” cannot become a card, which only has choices`,
    ),
  needsVariant: () => say('une deuxième question sur le même objectif', 'a second question on the same objective'),
  needsExplanations: (count: number) =>
    say(
      `l’explication de ${count} réponse${count > 1 ? 's' : ''} (why)`,
      `the explanation of ${count} answer${count > 1 ? 's' : ''} (why)`,
    ),
  needsField: ({ fr, en }: Sentence) => say(fr, en),
  needsPlain: () => say('la version simple de chaque question (plain)', 'the plain version of each question (plain)'),
  tooLong: (path: string, most: number) => say(`${path} : au plus ${most}`, `${path}: at most ${most}`),
  leftEmpty: (path: string) => say(`${path} : un texte`, `${path}: a text`),
  draftExists: (file: string) =>
    say(`${file} existe déjà ; il n’est pas remplacé`, `${file} already exists; it is not replaced`),
}

const TYPES: Record<string, Sentence> = {
  choice: say('choix', 'choice'),
  'true-false': say('vrai ou pas', 'true or false'),
  'short-answer': say('réponse courte', 'short answer'),
  numeric: say('numérique', 'numerical'),
  matching: say('appariement', 'matching'),
  essay: say('rédaction', 'essay'),
  description: say('texte à lire', 'description'),
}

/** Fields of an objective, as an author knows them. */
export const FIELDS: Record<string, Sentence> = {
  title: say('un titre (title)', 'a title (title)'),
  series: say('la série où elle se range (series)', 'the series it belongs to (series)'),
  level: say('le niveau (level)', 'the level (level)'),
  competences: say('un code de compétence au moins (competences)', 'at least one competence code (competences)'),
  lesson: say('ce qu’il faut retenir (lesson)', 'what to keep in mind (lesson)'),
  tryToday: say('un petit essai à faire aujourd’hui (tryToday)', 'something to try today (tryToday)'),
  sources: say('une source datée (sources)', 'a dated source (sources)'),
  author: say('qui l’a écrite (author)', 'who wrote it (author)'),
  reviewer: say('qui l’a relue (reviewer)', 'who reread it (reviewer)'),
  reviewBy: say('la date de la prochaine relecture (reviewBy)', 'the date of the next review (reviewBy)'),
}
