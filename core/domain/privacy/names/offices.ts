// Words that follow a title and are an office, not a name: « Madame la Présidente », « Monsieur Le Maire ».
const OFFICES = `
maire mairesse prefet prefete president presidente directeur directrice ministre depute deputee senateur senatrice
conseiller conseillere adjoint adjointe secretaire chef cheffe inspecteur inspectrice recteur rectrice procureur
procureure juge commissaire commandant commandante colonel capitaine lieutenant general generale tresorier tresoriere
comptable receveur proviseur proviseure principal principale doyen doyenne ambassadeur ambassadrice prefectoral premier
premiere vice sous delegue deleguee mediateur mediatrice defenseur defenseure referent referente responsable gestionnaire
monsieur madame mademoiselle messieurs mesdames docteur professeur maitre mediatheque mairie ouvrage oeuvre doctorat en
bonjour merci objet
`
const WORDS: ReadonlySet<string> = new Set(OFFICES.trim().split(/\s+/))

/** `word` folded. Compounds count by their first part: « vice-présidente »; « XXXX » is a blank, not a name. */
export const isOffice = (word: string): boolean =>
  WORDS.has(word) || WORDS.has((word.split(' ')[0] ?? '').replace(/s$/, '')) || /^x{2,}$/.test(word)

// Capitalised words that may follow a given name without being a surname, and what else stands in capitals before one.
const OTHERS = `
le la les un une des du de et ou nous vous il elle ils elles je on ce cette ces son sa ses mon ma mes votre notre
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi
samedi dimanche mairie ville commune conseil service direction departement region prefecture etat republique ministere
dgs drh dsi dga dpo rh ccas cias epci cnil ce caa ta nir iban bonjour merci objet note date tel mail cordialement
habitat nationale national telecom etablissement agent agente nom prenom compte rendu vote pour contre
`
const NOT_SURNAMES: ReadonlySet<string> = new Set(OTHERS.trim().split(/\s+/))
export const isNotSurname = (word: string): boolean => NOT_SURNAMES.has(word) || isOffice(word)
