import type { ScanType } from '../../core/domain/verify/finding.ts'

export const checksEn: Readonly<Record<ScanType, { what: string; why: string }>> = {
  email: {
    what: 'E-mail address',
    why: 'It leads straight to a person. Outside the intended circle it has no place here.',
  },
  phone: { what: 'Phone number', why: 'It reaches somebody. One wrong digit reaches somebody else.' },
  nir: {
    what: 'Social security number',
    why: 'It designates a person for life. The law keeps its use to precise cases.',
  },
  iban: {
    what: 'Bank account (IBAN)',
    why: 'It serves to pay and to collect. It belongs only in a channel made for it.',
  },
  card: {
    what: 'Bank card',
    why: 'Its number is often enough to pay. It belongs neither in a mail nor in a request to an AI.',
  },
  siret: {
    what: 'SIRET number',
    why: 'One swapped digit means another establishment. The public company register confirms it.',
  },
  siren: {
    what: 'SIREN number',
    why: 'One swapped digit means another company. The public company register confirms it.',
  },
  plate: { what: 'Number plate', why: 'It leads to the owner of the vehicle: it is personal data.' },
  address: { what: 'Postal address', why: 'It says where somebody lives. Does the reader need it?' },
  'birth-date': {
    what: 'Date of birth',
    why: 'With a name it identifies for certain. The age or the year is often enough.',
  },
  person: {
    what: 'Named person',
    why: 'Is it the right person, in the right office, and is the name needed? An AI readily makes up names.',
  },
  health: {
    what: 'Health',
    why: 'Sensitive under the GDPR as soon as the person can be recognised. Keep only what is indispensable.',
  },
  union: { what: 'Union membership', why: 'Sensitive under the GDPR as soon as the person can be recognised.' },
  'own-term': { what: 'Term of your organisation', why: 'Your organisation asked that this term stay inside.' },
  'legal-reference': {
    what: 'Legal reference',
    why: 'An AI sometimes cites a text that does not exist, or no longer. Open it at the official source.',
  },
  percentage: { what: 'Percentage', why: 'Of what, measured by whom, and when? Find the source before repeating it.' },
  amount: { what: 'Amount', why: 'An amount commits. Compare it with the original document.' },
  figure: { what: 'Figure', why: 'A precise figure looks certain. It is once the source has been opened.' },
  date: { what: 'Date', why: 'Compare with the original document, and the day of the week with the calendar.' },
  deadline: {
    what: 'Time limit',
    why: 'A time limit opens or closes a right. Check how long it is and when it starts.',
  },
  organisation: { what: 'Organisation', why: 'Does it exist under that name, and is it the competent one?' },
  quotation: { what: 'Quotation', why: 'A quotation is checked word by word, in the document quoted.' },
  link: { what: 'Link', why: 'Open it: does it lead to a page that exists and says that?' },
  placeholder: { what: 'To be filled in', why: 'A blank of the template was left. It would go out as it is.' },
  boilerplate: { what: 'Assistant’s phrase', why: 'This sentence speaks to you, not to your reader. Take it out.' },
  hedge: { what: 'Cautious wording', why: 'The reader expects yes, no or a condition. Say what you know.' },
  absolute: { what: 'Absolute wording', why: '“Always”, “never”: is it true without exception?' },
  contradiction: {
    what: 'Figures that contradict',
    why: 'The text gives two values for the same thing. Only one is right.',
  },
  'no-source': {
    what: 'No source',
    why: 'A result is stated without saying where it comes from. Add the source, or take it out.',
  },
  'long-sentence': {
    what: 'Long sentence',
    why: 'Beyond thirty-five words many readers lose the thread. Cut it in two.',
  },
}
