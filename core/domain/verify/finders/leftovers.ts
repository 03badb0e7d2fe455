import { isWordCharacter, LETTER, UPPER } from '../../words/latin.ts'
import { matchesOf } from '../../words/matches.ts'
import { matchesAt, prefixes } from '../../words/word-starts.ts'
import type { Finder } from '../fact.ts'

// « [PERSONNE_1] », « {{montant}} », « <nom> », « XX », « ____ », « à compléter », « TODO », « lorem ipsum »
const PLACEHOLDERS = new RegExp(
  [
    `\\[[^\\[\\]\\n\\r]{0,60}?(?:[Àà] (?:compléter|préciser|insérer|définir|vérifier|renseigner|confirmer|remplir)|[Vv]otre|[Ii]nsérer|[Nn]om|[Pp]rénom|[Dd]ate|[Aa]dresse|[Mm]ontant|[Vv]ille|[Cc]ommune|[Ss]ervice|[Ff]onction|[Ss]ignature|[Tt]itre|[Oo]bjet|[Ll]ieu|[Nn]uméro|[Dd]estinataire|[Rr]éférence)[^\\[\\]\\n\\r]{0,60}\\]`,
    `\\[[${UPPER}][${UPPER}0-9 _’'\\u00a0-]{1,60}\\](?!\\()`,
    '\\[(?:…|\\.{2,}|_+|X+|\\?+)\\]',
    '\\{\\{[^{}\\n\\r]{1,60}\\}\\}',
    '\\{[a-z_]{2,40}\\}',
    '<(?:[Ii]nsérer|nom|prénom|date|adresse|montant|ville|service|fonction|objet|à compléter)[^<>\\n\\r]{0,40}>',
    'X{2,}',
    'xx{2,}',
    '_{4,}',
    '\\.{5,}|…{2,}',
    '(?:[Àà] (?:compléter|préciser|renseigner)|À (?:COMPLÉTER|PRÉCISER|RENSEIGNER)|A COMPLETER)(?! (?:par|et à|avant|le|la|les|ce|votre|vos|en|dans|sur|auprès))',
    '\\b(?:TODO|TBD|TBC|FIXME)\\b',
    '[Ll]orem ipsum',
    '\\b(?:NOM|Nom) (?:PRÉNOM|Prénom)\\b(?! *:)',
  ].join('|'),
  'g',
)
/** Most paragraphs hold none of the characters that a blank is made of. */
const LIKELY = /[[{<_…]|XX|xx|\.{5}|[Àà] [cpr]|À [CPR]|A COMP|TODO|TB|FIXME|orem|NOM|Nom/
/** « [F014] » is the mark of a source, « [3] » of a note. */
const MARK = /^\[[A-Z]{0,3}-?\d+\]$/
/** Centuries and models are written with an X: « XXe siècle », « XXL ». */
const ROMAN = /^X+$/

/** Blanks that a template or an assistant left for someone to fill. */
export const findPlaceholders: Finder = text => (LIKELY.test(text) ? placeholdersIn(text) : [])

const placeholdersIn: Finder = text =>
  matchesOf(text, PLACEHOLDERS).flatMap(({ index: start, 0: found }) => {
    const end = start + found.length
    if (isWordCharacter(found[0]) && (isWordCharacter(text[start - 1]) || isWordCharacter(text[end]))) return []
    if (MARK.test(found)) return []
    if (ROMAN.test(found) && /^[ \u00a0]?(?:e|ème|ᵉ|siècle)/.test(text.slice(end, end + 8))) return []
    return [{ type: 'placeholder', start, end, severity: 'medium' }]
  })

const SENTENCE_END = '[^.!?…\\n\\r]{0,160}[.!?…:]?'
/** What an assistant says to whoever asked, at the beginning of a sentence. */
const OPENINGS = [
  'En tant que (?:modèle|qu’IA|qu’assistant|qu’intelligence|IA\\b|assistant|intelligence artificielle)',
  "En tant qu[’'](?:IA|assistante?|intelligence|modèle)",
  'Je suis (?:une IA|une intelligence artificielle|un modèle de langage|un assistant virtuel)',
  "(?:Bien sûr|Certainement|Absolument|Avec plaisir|D[’']accord)(?:[ \\u00a0]?!|,? (?:voici|je vais|je peux))",
  '(?:Excellente|Très bonne) question(?:,|[ \\u00a0]?!)',
  '(?:Bien sûr, )?[Vv]oici (?:une proposition|une version|une suggestion|un exemple|un projet|un modèle|la version|votre|le texte|une ébauche|un brouillon|une reformulation|un résumé)',
  "J[’']espère que (?:ce (?:message|courriel|mail|courrier)|cela|cette réponse|ces informations)",
  "(?:N[’']hésitez|n[’']hésite) (?:pas|surtout pas) à (?:me|m[’'])",
  'Je (?:reste|suis) à votre disposition (?:si vous souhaitez (?:que|approfondir|modifier|ajuster)|pour (?:adapter|modifier|reformuler|ajuster) ce)',
  'Souhaitez-vous (?:que je|une (?:autre )?version|une reformulation)',
  'Voulez-vous que je',
  'Dites-moi si',
  "Je n[’']ai pas (?:accès à|la capacité|de données)",
  'À (?:ma|la date de ma) (?:connaissance|dernière mise à jour)',
  "Mes connaissances (?:s[’']arrêtent|datent)",
  'Ma dernière mise à jour',
  'As an AI',
  'Certainly!',
  'I hope this (?:email|message)',
]
const BOILERPLATE = new RegExp(`(?:${OPENINGS.join('|')})${SENTENCE_END}`, 'y')
const BEGINS = prefixes("En Je [Bb]i Ce Ab Av D’ D' Ex Tr Vo [Vv]o J’ J' N’ N' n’ n' So Di À Me Ma As I")
const SENTENCE_START = /(?:^|[.!?…:»\n\r>*]|[-–—•])[ \t\u00a0«"“*]*$/

/** Sentences an assistant speaks to the writer: they would reach the reader. */
export const findBoilerplate: Finder = text =>
  matchesAt(text, BOILERPLATE, BEGINS).flatMap(({ index: start, 0: found }) =>
    SENTENCE_START.test(text.slice(Math.max(0, start - 4), start)) && new RegExp(`^[${LETTER}]`).test(found)
      ? [{ type: 'boilerplate', start, end: start + found.trimEnd().length, severity: 'medium' }]
      : [],
  )
