import { APOSTROPHE, BLANK, GAP, LETTER, UPPER } from '../../words/latin.ts'
import { WRITTEN_DATE } from '../../words/written-date.ts'

const CITY = `[${UPPER}][${LETTER}-]+(?:${BLANK}[${UPPER}][${LETTER}-]+)?`
const COURTS = [
  `Conseil${GAP}d${APOSTROPHE}État`,
  `Conseil${GAP}constitutionnel`,
  `Cons\\.${BLANK}(?:const|constit)\\.`,
  `Cour${GAP}de${GAP}cassation`,
  `Cour${GAP}de${GAP}justice(?:${GAP}de${GAP}l${APOSTROPHE}Union${GAP}européenne)?`,
  `(?:[Cc]our${GAP}administrative${GAP}d${APOSTROPHE}appel|CAA)${GAP}(?:de${GAP}|d${APOSTROPHE})?${CITY}`,
  `(?:[Tt]ribunal${GAP}administratif|TA)${GAP}(?:de${GAP}|d${APOSTROPHE})?${CITY}`,
  `Cass\\.`,
  'CJUE',
  'CJCE',
  'CEDH',
  'CE',
  `T\\.${BLANK}?confl\\.`,
  'TC',
].join('|')
const FORMATION = `(?:,?${BLANK}?(?:[Aa]ss(?:emblée)?\\.?(?:${BLANK}plén\\.)?|[Ss]ect(?:ion)?\\.?|ch\\.${BLANK}mixte|QPC|soc\\.|crim\\.|com\\.|civ\\.(?:${BLANK}?[123](?:re|e))?|[123](?:re|e)${BLANK}civ\\.|gr\\.${BLANK}ch\\.|ord\\.|réf\\.|chambre${BLANK}(?:sociale|criminelle|commerciale)))*`
const PARTIES = `(?:,${BLANK}[^;\\n\\r]{2,80}?)?`
const NUMBER = `(?:n[°ºo]s?${BLANK}?|aff\\.${BLANK}?|req\\.${BLANK}?)${BLANK}?(?:C-)?[A-Z0-9]+(?:[-./][A-Z0-9]+){0,3}(?:${BLANK}(?:DC|QPC))?|C[-‑]\\d{1,4}/\\d{2}(?:${BLANK}P)?`
const BEFORE = `(?:(?:[Aa]rrêt|[Dd]écision|[Jj]ugement|[Oo]rdonnance)${GAP}(?:n[°ºo]${BLANK}?[A-Z0-9-]+${GAP})?(?:de${GAP}la${GAP}|du${GAP})?)?`

/** « CE, Ass., 10 juillet 1992, n° 134539 », « arrêt de la CJUE du 13 mai 2014, C-131/12 » */
export const CASE = `${BEFORE}(?:${COURTS})${FORMATION}(?:,?${GAP}(?:du${GAP})?${WRITTEN_DATE}(?:${PARTIES},?${GAP}(?:${NUMBER}))?|,?${GAP}(?:${NUMBER}))`
