import { BLANK, LETTER, UPPER } from '../../words/latin.ts'

/** « Durand », « PRÉVOST-MARCHAND », « N’Diaye », « d’Aubigny », « Jean-Baptiste » */
export const NAME_WORD = `(?:[dD]['’](?=[${UPPER}])|[A-Z]['’](?=[${UPPER}]))?[${UPPER}][${LETTER}]+(?:-[${LETTER}]+){0,3}`
/** « J. », « J.-P. » */
export const INITIAL = `[${UPPER}]\\.(?:-?[${UPPER}]\\.)?`
/** What may stand between the words of a name. « le » and « la » only in capitals: « Le Goff », never « Paul le maire ». */
export const PARTICLE =
  '(?:de La|de la|du|de|des|Du|De|Des|Le|La|Les|El|Al|Ben|Bel|Ould|Ait|Aït|van der|van den|van|Van|von|Von|Da|da|Di|di|Do|do|Dos|dos|Mac|Mc|Saint|Sainte)'
/** A whole name after a title: initials, given names and surnames, with their particles. */
export const NAME = `(?:${INITIAL}${BLANK})?(?:${PARTICLE}${BLANK})?${NAME_WORD}(?:${BLANK}(?:(?:${PARTICLE}${BLANK})?${NAME_WORD}|${INITIAL}(?=${BLANK}[${UPPER}]))){0,4}`
/** What may follow a given name: one surname with its particles, another given name, two surnames at most. */
export const SURNAMES = `(?:${BLANK}(?:(?:${PARTICLE}${BLANK})?${NAME_WORD}|${INITIAL}(?=${BLANK}[${UPPER}]))){1,3}`
