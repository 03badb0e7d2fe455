import { APOSTROPHE, GAP } from '../../words/latin.ts'

// Names of the codes in force as Légifrance lists them (without « code »), the longest first where one begins another.
const NAMES = [
  'général des collectivités territoriales',
  'général de la fonction publique',
  'général de la propriété des personnes publiques',
  'général des impôts',
  'de la commande publique',
  "des relations entre le public et l'administration",
  'de justice administrative',
  'de justice pénale des mineurs',
  "de l'action sociale et des familles",
  "de l'urbanisme",
  "de l'environnement",
  "de l'éducation",
  "de l'énergie",
  "de l'aviation civile",
  "de l'artisanat",
  "de l'organisation judiciaire",
  "de l'expropriation pour cause d'utilité publique",
  "de l'expropriation",
  "de l'entrée et du séjour des étrangers et du droit d'asile",
  'de la santé publique',
  'de la sécurité sociale',
  'de la sécurité intérieure',
  'de la construction et de l’habitation',
  'de la voirie routière',
  'de la route',
  'de la recherche',
  'de la consommation',
  'de la défense',
  'de la mutualité',
  'de la propriété intellectuelle',
  'de la famille et de l’aide sociale',
  'de procédure civile',
  'de procédure pénale',
  'de commerce',
  'de déontologie des architectes',
  'des assurances',
  'des communes',
  'des douanes',
  'des juridictions financières',
  'des marchés publics',
  'des pensions civiles et militaires de retraite',
  'des postes et des communications électroniques',
  'des procédures civiles d’exécution',
  'des transports',
  'du cinéma et de l’image animée',
  'du domaine de l’État',
  'du patrimoine',
  'du service national',
  'du sport',
  'du tourisme',
  'du travail',
  'rural et de la pêche maritime',
  'civil',
  'électoral',
  'forestier',
  'minier',
  'monétaire et financier',
  'pénal',
  'rural',
]

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  CGCT: 'code général des collectivités territoriales',
  CGFP: 'code général de la fonction publique',
  CGPPP: 'code général de la propriété des personnes publiques',
  CG3P: 'code général de la propriété des personnes publiques',
  CGI: 'code général des impôts',
  CCP: 'code de la commande publique',
  CRPA: 'code des relations entre le public et l’administration',
  CJA: 'code de justice administrative',
  CASF: 'code de l’action sociale et des familles',
  CESEDA: 'code de l’entrée et du séjour des étrangers et du droit d’asile',
  CSP: 'code de la santé publique',
  CSS: 'code de la sécurité sociale',
  CSI: 'code de la sécurité intérieure',
  CCH: 'code de la construction et de l’habitation',
  CPI: 'code de la propriété intellectuelle',
  CPC: 'code de procédure civile',
  CPP: 'code de procédure pénale',
  CPCE: 'code des postes et des communications électroniques',
  CRPM: 'code rural et de la pêche maritime',
  CMF: 'code monétaire et financier',
  CJF: 'code des juridictions financières',
  'C. civ.': 'code civil',
  'C. pén.': 'code pénal',
  'C. trav.': 'code du travail',
  'C. com.': 'code de commerce',
  'C. urb.': 'code de l’urbanisme',
  'C. env.': 'code de l’environnement',
  'C. éduc.': 'code de l’éducation',
}

const asPattern = (name: string): string =>
  name.replace(/\./g, '\\.').replace(/['’]/g, APOSTROPHE).replace(/é/g, '[ée]').replaceAll(' ', GAP)

const LONG = `[Cc]ode${GAP}(?:${[...NAMES]
  .sort((a, b) => b.length - a.length)
  .map(asPattern)
  .join('|')})`
const SHORT = Object.keys(ABBREVIATIONS)
  .sort((a, b) => b.length - a.length)
  .map(asPattern)
  .join('|')

/** « code de l’urbanisme », « CGCT » */
export const CODE = `(?:${LONG}|(?:${SHORT})(?![A-Za-z0-9]))`

const spelt = (name: string): string => name.replace(/\s+/g, ' ').replaceAll("'", '’')

/** 'CGCT' → its full name; a full name stays, with plain spaces. */
export const codeName = (written: string): string => ABBREVIATIONS[spelt(written)] ?? spelt(written)
