import { APOSTROPHE, BLANK, isWordCharacter, LETTER, UPPER } from '../../words/latin.ts'
import { matchesAt, prefixes } from '../../words/word-starts.ts'
import type { Finder } from '../fact.ts'

const CAPITALISED = `[${UPPER}][${LETTER}’'-]*`
const NAME = `${CAPITALISED}(?:${BLANK}(?:(?:de${BLANK}la|de${BLANK}l${APOSTROPHE}|du|de|des|d${APOSTROPHE}|et|&|en)${BLANK}?)?${CAPITALISED}){0,5}`
const LINK = `${BLANK}(?:de${BLANK}la${BLANK}|de${BLANK}l${APOSTROPHE}|du${BLANK}|de${BLANK}|des${BLANK}|d${APOSTROPHE})?`
const KIND = `(?:[Mm]airie|[Cc]ommune|[Vv]ille|[Dd]épartement|[Pp]réfecture|[Ss]ous-préfecture|[Rr]égion|[Mm]étropole|[Cc]ommunauté${BLANK}(?:de${BLANK}communes|d${APOSTROPHE}agglomération|urbaine)|[Aa]gglomération|[Ss]yndicat${BLANK}(?:mixte|intercommunal)|[Cc]entre${BLANK}de${BLANK}gestion|[Cc]onseil${BLANK}(?:départemental|régional)|[Ss]ociété|[Ee]ntreprise|[Aa]ssociation|[Ff]ondation|[Uu]niversité|[Cc]abinet|[Oo]ffice|[Aa]gence|[Tt]ribunal${BLANK}(?:administratif|judiciaire)|[Cc]our${BLANK}administrative${BLANK}d${APOSTROPHE}appel|[Mm]inistère|[Dd]irection${BLANK}(?:départementale|régionale|générale)|[Cc]hambre${BLANK}régionale${BLANK}des${BLANK}comptes)`
const KNOWN = `CNIL|CADA|CNFPT|ANSSI|CNRACL|Cnam|CPAM|CAF|URSSAF|France${BLANK}Travail|DGFiP|DGCL|DREAL|DDT|ARS|ADEME|Insee|INSEE|La${BLANK}Poste|EDF|Enedis|SNCF|Conseil${BLANK}d${APOSTROPHE}État|Cour${BLANK}des${BLANK}comptes|Conseil${BLANK}constitutionnel|Défenseur${BLANK}des${BLANK}droits|Commission${BLANK}européenne|Parlement${BLANK}européen|Assemblée${BLANK}nationale|Sénat|Caisse${BLANK}des${BLANK}dépôts|Banque${BLANK}des${BLANK}Territoires`
const ORGANISATIONS = new RegExp(`${KIND}${LINK}${NAME}|(?:${KNOWN})(?![${LETTER}0-9])`, 'y')
const BEGINS = prefixes('A ma co vi dé pr so ré mé ag sy ce en as fo un ca of tr di ch mi')

/** Bodies and companies by name: known ones, and what follows a word for one. */
export const findOrganisations: Finder = text =>
  matchesAt(text, ORGANISATIONS, BEGINS).flatMap(({ index: start, 0: found }) =>
    isWordCharacter(text[start - 1])
      ? []
      : [{ type: 'organisation', start, end: start + found.length, severity: 'low' }],
  )
