import { describe, expect, it } from 'vitest'
import type { FindingType, Severity } from '../../../../core/domain/privacy/finding.ts'
import { findPersonalData, guardOf } from '../../../../core/domain/privacy/guard.ts'
import { needsConfirmation } from '../../../../core/domain/privacy/rule.ts'

const NBSP = '\u00a0'
const NARROW = '\u202f'

/** text, what is recognised in it, of which type. */
const recognised: [text: string, found: string, type: FindingType, severity?: Severity][] = [
  ['Écrivez à jeanne.durand@example.org.', 'jeanne.durand@example.org', 'email', 'medium'],
  ['l’adresse d’alice@example.org', 'alice@example.org', 'email'],
  ['<rené.lévêque+courrier@villé.example>', 'rené.lévêque+courrier@villé.example', 'email'],
  ['accueil.mairie@example.org', 'accueil.mairie@example.org', 'email', 'low'],
  ['service.durand@example.org', 'service.durand@example.org', 'email', 'medium'],
  ['Tél. 06 39 98 12 34', '06 39 98 12 34', 'phone', 'medium'],
  [`Tél.${NBSP}: 06${NBSP}39${NBSP}98${NBSP}12${NBSP}34`, `06${NBSP}39${NBSP}98${NBSP}12${NBSP}34`, 'phone'],
  [`01${NARROW}99${NARROW}00${NARROW}12${NARROW}34`, `01${NARROW}99${NARROW}00${NARROW}12${NARROW}34`, 'phone'],
  ['06.39.98.12.34,', '06.39.98.12.34', 'phone'],
  ['06-39-98-12-34', '06-39-98-12-34', 'phone'],
  ['06 - 39 - 98 - 12 - 34', '06 - 39 - 98 - 12 - 34', 'phone'],
  ['(0639981234)', '0639981234', 'phone'],
  ['0639 98 12 34', '0639 98 12 34', 'phone'],
  ['0639 981 234', '0639 981 234', 'phone'],
  ['+33 6 39 98 12 34', '+33 6 39 98 12 34', 'phone'],
  ['+33639981234', '+33639981234', 'phone'],
  ['+33 (0)6 39 98 12 34', '+33 (0)6 39 98 12 34', 'phone'],
  ['0033 1 99 00 12 34', '0033 1 99 00 12 34', 'phone'],
  ['+262 692 12 34 56', '+262 692 12 34 56', 'phone'],
  ['0262 12 34 56', '0262 12 34 56', 'phone'],
  ['+687 12 34 56', '+687 12 34 56', 'phone'],
  ['+689 40 12 34 56', '+689 40 12 34 56', 'phone'],
  ['numéro vert 0 800 : 08 00 12 34 56', '08 00 12 34 56', 'phone', 'low'],
  ['NIR 1 85 05 78 006 084 91', '1 85 05 78 006 084 91', 'nir', 'high'],
  ['185057800608491', '185057800608491', 'nir'],
  ['1.85.05.78.006.084.91', '1.85.05.78.006.084.91', 'nir'],
  ['1 85 05 78 006 084 clé 91', '1 85 05 78 006 084 clé 91', 'nir'],
  // Keys worked out by INSEE’s own rule (A or B read as 0, then one or two million less), not by ours.
  ['2 69 05 2A 588 157 17', '2 69 05 2A 588 157 17', 'nir'],
  ['2 69 05 2b 588 157 44', '2 69 05 2b 588 157 44', 'nir'],
  ['son numéro de sécurité sociale est le 1 85 05 78 006 084.', '1 85 05 78 006 084', 'nir'],
  ['FR76 3000 6000 0112 3456 7890 189', 'FR76 3000 6000 0112 3456 7890 189', 'iban', 'high'],
  ['iban:fr7630006000011234567890189;', 'fr7630006000011234567890189', 'iban'],
  ['FR76.3000.6000.0112.3456.7890.189', 'FR76.3000.6000.0112.3456.7890.189', 'iban'],
  [`FR76${NBSP}3000${NARROW}6000 0112-3456-7890 189`, `FR76${NBSP}3000${NARROW}6000 0112-3456-7890 189`, 'iban'],
  ['BE68 5390 0754 7034', 'BE68 5390 0754 7034', 'iban'],
  ['GB29 NWBK 6016 1331 9268 19', 'GB29 NWBK 6016 1331 9268 19', 'iban'],
  ['carte 4970 1012 3456 7893, exp. 12/27', '4970 1012 3456 7893', 'card', 'high'],
  ['4111111111111111', '4111111111111111', 'card'],
  ['4111-1111-1111-1111 12/27', '4111-1111-1111-1111', 'card'],
  ['3782 822463 10005', '3782 822463 10005', 'card'],
  ['73282932000074', '73282932000074', 'siret', 'low'],
  ['732 829 320 00074', '732 829 320 00074', 'siret'],
  ['35600000049837', '35600000049837', 'siret'],
  ['la société (SIREN 732 829 320)', '732 829 320', 'siren', 'low'],
  ['AB-123-CD', 'AB-123-CD', 'plate', 'medium'],
  ['AB 123 CD', 'AB 123 CD', 'plate'],
  ['le véhicule immatriculé 1234 AB 35', '1234 AB 35', 'plate'],
  ['née le 3 mars 1985', '3 mars 1985', 'birth-date', 'medium'],
  ['Date de naissance : 03/03/1985', '03/03/1985', 'birth-date'],
  ['12 bis rue des Lilas', '12 bis rue des Lilas', 'address', 'medium'],
  ['au 4, allée Jean Moulin, 61999 Bourg-Neuf et', '4, allée Jean Moulin, 61999 Bourg-Neuf', 'address'],
  ['Mme Durand', 'Mme Durand', 'person', 'medium'],
  ['Mlle O’Connor', 'Mlle O’Connor', 'person'],
  ['Secrétaire : Alexandra NICOLLE Conseillers', 'Alexandra NICOLLE', 'person'],
  ['M. de La Rochette', 'M. de La Rochette', 'person'],
  ['Madame d’Aubigny', 'Madame d’Aubigny', 'person'],
  ['M. et Mme Petit', 'M. et Mme Petit', 'person'],
  ['Dr J.-P. N’Diaye', 'Dr J.-P. N’Diaye', 'person'],
  ['avec Jeanne Lavigne ce matin', 'Jeanne Lavigne', 'person'],
  ['LAVIGNE Jeanne', 'LAVIGNE Jeanne', 'person'],
  ['Anne-Sophie Le Bihan', 'Anne-Sophie Le Bihan', 'person'],
  ['Chère Margaux,', 'Margaux', 'person', 'low'],
  ['en congé de longue maladie', 'congé de longue maladie', 'health', 'low'],
  ['membre de la CGT', 'CGT', 'union', 'low'],
]

/** Near misses: each looks like something and is not. */
const silent: [text: string, why: string][] = [
  ['1 85 05 78 006 084 36', 'a NIR whose key is wrong'],
  ['2 69 05 2A 588 157 44', 'a Corsican NIR with the key of the other department'],
  ['1 85 05 78 006 084', 'thirteen digits and no word about it'],
  ['1 85 13 78 006 084 91', 'a month that does not exist'],
  ['FR76 3000 6000 0112 3456 7890 188', 'an IBAN whose key is wrong'],
  ['FR76 3000 6000 0112 3456 7890 18', 'an IBAN one character short'],
  ['FR7630006000011234567890189X', 'an IBAN inside a longer code'],
  ['ZZ76 3000 6000 0112 3456 7890 189', 'no such country'],
  ['4970 1012 3456 7890', 'a card that fails Luhn'],
  ['73282932000075', 'a SIRET whose key is wrong'],
  ['le 02.12.2026 10 h 30', 'a date and a time'],
  ['dossier 2026-06-12-34-56-78', 'a file number that goes on'],
  ['12 06 39 98 12 34 is the end of something longer', 'a number that began before'],
  ['06 39 98 12 3', 'one digit short'],
  ['06 39 98 12 345', 'one digit more'],
  ['@mairie et prenom@', 'no address'],
  ['article L. 2121-29 du code général des collectivités territoriales', 'a law'],
  ['1 234 567 890,12 €', 'an amount'],
  ['AB-123-CDE', 'a plate one letter too long'],
  ['la référence TX-300-AB', 'the code of a product'],
  ['dossier 1234 AB 35', 'an old plate without a word about a vehicle'],
  ['le numéro 732 829 320', 'nine digits and no company'],
  ['Madame la Présidente', 'an office'],
  ['Mme C. La nomination', 'an initial and the next sentence'],
  ['NIR : clé 91. Les 13 chiffres 1960110200345', 'a word that announced another number'],
  ['Monsieur Le Maire', 'an office in capitals'],
  ['Madame, Monsieur,', 'nobody yet'],
  ['Le Maître d’Ouvrage valide', 'a role on a building site'],
  ['rue Simone Veil et collège Jean Moulin', 'a street and a school'],
  ['la salle Pierre Curie', 'a hall'],
  ['Monsieur XXXX', 'a blank'],
  ['une rose, un martin-pêcheur et de l’ambre', 'words that are also names'],
  ['la santé publique', 'a policy'],
  ['12 rue', 'no street'],
  ['', 'nothing'],
]

describe('the guard recognises', () => {
  it.each(recognised)('%s', (text, found, type, severity) => {
    const [finding, ...others] = findPersonalData(text)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ type, text: found, ...(severity && { severity }) })
    expect(text.slice(finding?.start, finding?.end)).toBe(found)
  })

  it('each person of a list', () => {
    const found = findPersonalData('Absents : MM. Durand, Petit et Roche.')
    expect(found.map(({ text }) => text)).toEqual(['MM. Durand', 'Petit', 'Roche'])
  })

  it('all of a text, in order, each thing once', () => {
    const text =
      'M. X, 1 85 05 78 006 084 91, x@example.org, 06 39 98 12 34 01 99 00 12 34, FR76 3000 6000 0112 3456 7890 189.'
    expect(findPersonalData(text).map(f => f.type)).toEqual(['nir', 'email', 'phone', 'phone', 'iban'])
  })

  it('a state of health or a union beside a name as what exposes someone', () => {
    const severities = (text: string) => findPersonalData(text).map(({ type, severity }) => `${type} ${severity}`)
    expect(severities('Mme Durand est en arrêt de travail')).toEqual(['person medium', 'health high'])
    expect(severities('Mme Durand est là.\nL’arrêt de travail se déclare en ligne.')).toEqual([
      'person medium',
      'health low',
    ])
  })

  it('the organisation’s own terms, whatever their case, accents and hyphens', () => {
    const guard = guardOf(['Projet Écluse', 'écluse', ' ', 'x'])
    const found = guard('le PROJET-ECLUSE, puis l’Écluse, mais pas les éclusettes')
    expect(found.map(({ text, type, severity }) => [text, type, severity])).toEqual([
      ['PROJET-ECLUSE', 'own-term', 'high'],
      ['Écluse', 'own-term', 'high'],
    ])
  })

  it('in UTF-16 offsets, also after an emoji', () => {
    const text = '👋🏽 0639981234'
    expect(findPersonalData(text)[0]).toMatchObject({ start: text.indexOf('0'), end: text.length })
  })

  it('a hundred thousand characters without making the writer wait', () => {
    const text = 'Le 12 juin 2026, lot 4 512, réf. 2026-118 : 1 85 et fr. '.repeat(1800)
    const started = performance.now()
    expect(findPersonalData(text)).toEqual([])
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('the guard stays silent on', () => {
  it.each(silent)('%s (%s)', text => {
    expect(findPersonalData(text)).toEqual([])
  })
})

describe('what was recognised', () => {
  const [iban] = findPersonalData('FR76 3000 6000 0112 3456 7890 189')
  const [phone] = findPersonalData('06 39 98 12 34')
  const [service] = findPersonalData('accueil@example.org')

  it('asks before leaving where personal data is not allowed; an IBAN asks everywhere', () => {
    if (!iban || !phone || !service) throw new Error('three findings expected')
    const asked = (['forbidden', 'mask', 'allowed'] as const).map(rule =>
      [iban, phone, service].map(finding => needsConfirmation(finding, rule)),
    )
    expect(asked).toEqual([
      [true, true, false],
      [true, true, false],
      [true, false, false],
    ])
  })
})
