import { describe, expect, it } from 'vitest'
import type { ScanType } from '../../../../core/domain/verify/finding.ts'
import { placesOf } from '../../../../core/domain/verify/legal/places.ts'
import { scan } from '../../../../core/domain/verify/scan.ts'

const found = (text: string, type: ScanType): string[] =>
  scan(text)
    .filter(finding => finding.type === type)
    .map(finding => finding.text)

const NBSP = '\u00a0'

/** type, sentence, what is recognised of that type in it. */
const recognised: [type: ScanType, text: string, ...found: string[]][] = [
  ['legal-reference', 'selon l’article L. 2121-29 du CGCT,', 'article L. 2121-29 du CGCT'],
  ['legal-reference', `l’article${NBSP}L.${NBSP}2121-29 du CGCT`, `article${NBSP}L.${NBSP}2121-29 du CGCT`],
  ['legal-reference', 'L. 2121-29 du CGCT', 'L. 2121-29 du CGCT'],
  ['legal-reference', 'l’article 1240 du code civil.', 'article 1240 du code civil'],
  ['legal-reference', 'les articles L. 1 et L. 2 du même code', 'articles L. 1 et L. 2 du même code'],
  ['legal-reference', 'article 35 bis du code électoral', 'article 35 bis du code électoral'],
  ['legal-reference', 'loi n° 78-17 du 6 janvier 1978 relative', 'loi n° 78-17 du 6 janvier 1978'],
  ['legal-reference', 'la loi du 9 décembre 1905', 'loi du 9 décembre 1905'],
  ['legal-reference', 'le décret 2016-151 du 11 février 2016', 'décret 2016-151 du 11 février 2016'],
  ['legal-reference', 'l’arrêté préfectoral du 4 mai 2021', 'arrêté préfectoral du 4 mai 2021'],
  ['legal-reference', 'le règlement (UE) 2016/679', 'règlement (UE) 2016/679'],
  ['legal-reference', 'la directive 2014/24/UE', 'directive 2014/24/UE'],
  ['legal-reference', 'CE, Ass., 10 juillet 1992, n° 134539', 'CE, Ass., 10 juillet 1992, n° 134539'],
  ['legal-reference', 'Cass. soc., 25 novembre 2015, n° 14-24.444', 'Cass. soc., 25 novembre 2015, n° 14-24.444'],
  ['legal-reference', 'CAA de Nantes, 5 mars 2021, n° 20NT01234', 'CAA de Nantes, 5 mars 2021, n° 20NT01234'],
  ['legal-reference', 'CJUE, 13 mai 2014, Google Spain, C-131/12', 'CJUE, 13 mai 2014, Google Spain, C-131/12'],
  [
    'legal-reference',
    'Le maire applique en toute matière l’article L. 2122-22 du code général\ndes collectivités territoriales.',
    'article L. 2122-22 du code général\ndes collectivités territoriales',
  ],
  [
    'legal-reference',
    'l’article L.2121.15 du Code Général des Collectivités Territoriales',
    'article L.2121.15 du Code Général des Collectivités Territoriales',
  ],
  ['legal-reference', 'VU LE DÉCRET N° 88-145 DU 15 FÉVRIER 1988', 'DÉCRET N° 88-145 DU 15 FÉVRIER 1988'],
  ['legal-reference', 'l’article L 2212-2 2° du CGCT', 'article L 2212-2 2° du CGCT'],
  ['legal-reference', 'l’article 2 du décret susvisé', 'article 2 du décret susvisé'],
  ['legal-reference', 'la circulaire NOR : INTB1234567C du 3 mai 2012', 'circulaire NOR : INTB1234567C du 3 mai 2012'],
  ['legal-reference', 'T. confl., 6 juill. 2020, n° 4188, La Poste', 'T. confl., 6 juill. 2020, n° 4188'],
  [
    'legal-reference',
    'l’arrêt n° 19BX01234 de la cour administrative d’appel de Bordeaux du 4 mai 2021',
    'arrêt n° 19BX01234 de la cour administrative d’appel de Bordeaux du 4 mai 2021',
  ],
  ['legal-reference', 'un article de presse, la loi du marché, l’arrêt de bus, une décision de la cour'],
  [
    'amount',
    'de 12 000 à 15 000 €, puis 2,6 M€ et 1,4 million d’euros HT',
    '12 000',
    '15 000 €',
    '2,6 M€',
    '1,4 million d’euros HT',
  ],
  ['amount', 'un excédent de 480 813.60€', '480 813.60€'],
  ['percentage', '38,12 %, 10 pour cent et 4 points', '38,12 %', '10 pour cent', '4 points'],
  ['figure', 'Les 312 postes couvrent 85 m³ ; la salle 12, page 3, n° 47 et l’annexe 2', '312', '85 m³'],
  ['date', 'mardi 3 novembre 2026 à 14 h 30', 'mardi 3 novembre 2026 à 14 h 30'],
  [
    'date',
    'du 6 au 24 juillet 2026, puis en mars 2019 et 01/01/2027',
    'du 6 au 24 juillet 2026',
    'mars 2019',
    '01/01/2027',
  ],
  ['date', 'la note 12/20 et le dossier 2026-118'],
  [
    'deadline',
    'dans un délai de deux mois à compter de la notification',
    'dans un délai de deux mois à compter de la notification',
  ],
  ['deadline', 'sous 48 heures, au plus tard le 18 décembre', 'sous 48 heures', 'au plus tard le 18 décembre'],
  ['deadline', 'depuis 12 ans, un jour, un enfant de 12 ans'],
  ['organisation', 'la préfecture de la Haute-Rive et la CNIL', 'préfecture de la Haute-Rive', 'CNIL'],
  ['quotation', 'Il dit « nous agirons sans attendre » et « bravo ».', '« nous agirons sans attendre »'],
  ['link', 'Voir https://www.cada.fr/avis, puis www.cnil.fr.', 'https://www.cada.fr/avis', 'www.cnil.fr'],
  [
    'placeholder',
    '[NOM], {{montant}}, XX agents, [date à compléter], ____',
    '[NOM]',
    '{{montant}}',
    'XX',
    '[date à compléter]',
    '____',
  ],
  ['placeholder', 'au XXe siècle, [1], [F014] et [PDF](lien), taille XXL'],
  ['boilerplate', 'En tant que modèle de langage, je ne sais pas.', 'En tant que modèle de langage, je ne sais pas.'],
  ['boilerplate', 'Voici une proposition de courrier :\nMadame,', 'Voici une proposition de courrier :'],
  ['boilerplate', 'D’accord, les parents ont signé.'],
  ['boilerplate', 'Le maire dit que voici une proposition utile.'],
  ['hedge', 'Il semblerait que cela puisse convenir.', 'Il semblerait que'],
  ['absolute', 'C’est toujours gratuit, sans exception.', 'toujours', 'sans exception'],
  ['no-source', 'Une étude montre que 42 % des agents ont essayé.', 'Une étude montre que 42 % des agents ont essayé.'],
  ['no-source', 'Selon l’Insee, 42 % des agents ont essayé.'],
  ['contradiction', 'La réunion du lundi 3 novembre 2026 est reportée.', 'lundi 3 novembre 2026'],
  ['contradiction', 'La réunion du mardi 3 novembre 2026 est reportée.'],
]

describe('the checker recognises', () => {
  it.each(recognised)('%s in « %s »', (type, text, ...expected) => {
    expect(found(text, type)).toEqual(expected)
  })

  it('two values for the same thing, each pointing at the other', () => {
    const text =
      'Le budget informatique est de 640 000 €.\n\nRappel : le budget informatique s’élève à 0,6 million d’euros.'
    const both = scan(text).filter(({ type }) => type === 'contradiction')
    expect(both.map(({ text: value }) => value)).toEqual(['640 000 €', '0,6 million d’euros'])
    expect(both.map(({ others = [] }) => others.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['0,6 million d’euros'],
      ['640 000 €'],
    ])
    expect(found(text.replace('0,6 million', '640 milliers'), 'contradiction')).toEqual([])
  })

  it('a sentence of more than thirty-five words', () => {
    const words = (n: number) => `Le ${'petit '.repeat(n - 2)}texte.`
    expect(found(words(35), 'long-sentence')).toEqual([])
    expect(found(words(36), 'long-sentence')).toEqual([words(36)])
  })
})

describe('where to check', () => {
  it.each([
    ['règlement (UE) 2016/679', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
    ['article 28 du RGPD', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
    ['directive 2014/24/UE', 'https://eur-lex.europa.eu/eli/dir/2014/24/oj'],
    ['règlement (CE) n° 1049/2001', 'https://eur-lex.europa.eu/search.html?scope=EURLEX&text=1049%2F2001'],
    ['CJUE, 13 mai 2014, C-131/12', 'https://curia.europa.eu/juris/liste.jsf?num=C-131%2F12'],
    ['CEDH, 4 décembre 2008, n° 30562/04', 'https://hudoc.echr.coe.int/fre#%7B%22appno%22%3A%5B%2230562%2F04%22%5D%7D'],
    [
      'loi n° 78-17 du 6 janvier 1978',
      'https://www.legifrance.gouv.fr/search/all?tab_selection=all&searchField=ALL&query=loi%20n%C2%B0%2078-17%20du%206%20janvier%201978',
    ],
    [
      'CE, 12 juillet 2019, n° 413593',
      'https://www.legifrance.gouv.fr/search/cetat?tab_selection=cetat&searchField=ALL&query=CE%2C%2012%20juillet%202019%2C%20n%C2%B0%20413593',
    ],
  ])('%s', (reference, url) => {
    expect(placesOf(reference).map(place => place.url)).toEqual([url])
  })

  it('is one page for each article, under the code’s whole name', () => {
    expect(placesOf('articles L. 2121-29 et L. 2122-22 du CGCT').map(place => place.reference)).toEqual([
      'article L. 2121-29 code général des collectivités territoriales',
      'article L. 2122-22 code général des collectivités territoriales',
    ])
  })

  it('is an official https address, whatever the text says', () => {
    const places = scan('règlement (UE) 2016/679, loi n° 2026-1"><script>, Cass. soc., 3 mai 2021').flatMap(
      f => f.places ?? [],
    )
    expect(places.length).toBeGreaterThan(0)
    for (const { url } of places)
      expect(new URL(url).host).toMatch(
        /^(www\.legifrance\.gouv\.fr|eur-lex\.europa\.eu|curia\.europa\.eu|hudoc\.echr\.coe\.int)$/,
      )
  })
})
