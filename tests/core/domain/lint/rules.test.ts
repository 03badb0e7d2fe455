import { describe, expect, it } from 'vitest'
import { RULE_IDS, type RuleId } from '../../../../core/domain/lint/rule.ts'
import { RULES, ruleOf } from '../../../../core/domain/lint/rules.ts'
import { type AnyFile, asked, both, fields, first, options, stem, why } from '../../../content/faults/planted.ts'
import { aDraft, changed, faultsIn } from './a-draft.ts'

type Change = (file: AnyFile) => void
const kind =
  (over: Record<string, unknown>): Change =>
  file => {
    Object.assign(first(file), over)
  }

/** What each rule must say something about, and what it must leave in peace though it comes close. */
const EXAMPLES: Partial<Record<RuleId, { faulty: Change[]; fine: Change[] }>> = {
  L01: {
    faulty: [
      options('Je relis', 'Je cherche', 'J’attends'),
      both(stem('Que faites-vous ?'), options('+ Je relis', '+ Je cherche', 'J’attends')),
    ],
    fine: [
      both(stem('Que gardez-vous ? Plusieurs réponses possibles.'), options('+ Le nom', '+ La date', 'Le lieu')),
      both(stem('Quelles phrases relisez-vous ?'), options('+ La phrase 1', '+ La phrase 2', 'La phrase 3')),
      asked('Il a reçu trois réponses différentes.', 'Que faites-vous ?'),
    ],
  },
  L02: {
    faulty: [options('+ Oui'), options('+ Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi')],
    fine: [
      options('+ Lundi', 'Mardi', 'Mercredi', 'Jeudi'),
      both(kind({ kind: 'vrai-faux' }), options('+ D’accord', 'Pas d’accord')),
    ],
  },
  L03: {
    faulty: [
      options('Le nom', 'La date', '+ Toutes ces réponses'),
      options('Le nom', 'La date', '+ Les deux'),
      options('Le nom', 'La date', '+ Aucune de ces propositions'),
      options('Le nom', 'La date', '+ Réponses a et b'),
    ],
    fine: [
      options(
        'Je relis toutes les réponses de l’outil',
        '+ Je compare les deux propositions',
        'Je lis les phrases 1 et 2',
      ),
      options('+ Les deux agents du guichet', 'Tout le service', 'Aucune trace écrite'),
    ],
  },
  L04: {
    faulty: [
      options(
        '+ Je cherche le tarif dans la délibération et je note sa date',
        'Je la donne telle quelle',
        'Je repose la question',
      ),
    ],
    fine: [
      options('+ Je cherche le tarif', 'Je la donne, car elle est bien écrite', 'Je repose la même question'),
      options('+ Un vote', 'Un mot', 'Un avis'),
    ],
  },
  L05: {
    faulty: [options('Je lis', '+ Je cherche le tarif dans la délibération', 'Je repose la même question à l’outil')],
    fine: [
      options('Oui', '+ Pas encore', 'Sans avis'),
      options('Je cherche le tarif', '+ Je cherche le tarif voté en mai', 'Je donne le tarif'),
    ],
  },
  L06: {
    faulty: [
      stem('Laquelle de ces idées n’est pas prudente ?'),
      stem('Que faites-vous, sauf exception ?'),
      stem('Quelle affirmation est inexacte ?'),
      stem('Quel usage n’est pas interdit ?'),
    ],
    fine: [
      stem('Laquelle de ces idées n’est PAS prudente ?'),
      stem('Que répondez-vous à un collègue qui ne voit pas le risque ?'),
      stem('Il ne comprend pas la lettre. Que proposez-vous ?'),
      stem('Pourquoi ne faut-il pas envoyer ce fichier ?'),
      stem('Que faites-vous si la personne n’a pas de téléphone ?'),
      stem('Que faites-vous de ce faux message ?'),
      both(kind({ kind: 'erreur-plantee', ordered: true }), stem('Quelle phrase ne suit pas la note ?')),
    ],
  },
  L07: {
    faulty: [
      options('L’outil a toujours raison ici', '+ L’outil donne un avis à vérifier', 'L’outil lit le règlement'),
      options('Aucun agent ne le saura', '+ La personne le saura demain', 'Le service le saura'),
    ],
    fine: [
      options('L’outil a toujours raison ici', '+ L’outil n’est jamais une source sûre', 'L’outil lit le règlement'),
      options('Je le dis à tous les services', '+ Je le dis à ma responsable', 'Je le dis pour tous demain'),
      options(
        'Je relis tous les lundis matin',
        '+ Je relis avant de signer',
        'Je relis ce qui n’est pas toujours clair',
      ),
    ],
  },
  L08: {
    faulty: [
      options('L’outil connaît la loi', '+ L’outil peut inventer une loi', 'L’outil lit la loi'),
      options('Le texte est juste', '+ Le texte est souvent incomplet', 'Le texte est prêt'),
    ],
    fine: [
      options('L’outil peut lire la loi', '+ L’outil peut inventer une loi', 'L’outil sait la loi'),
      options('Le tableur du service voisin', '+ Un calcul que chacun peut refaire', 'La calculette du bureau'),
    ],
  },
  L09: {
    faulty: [
      both(stem('Que prouve l’horodatage ?'), options('Le nom', '+ L’horodatage donne l’heure', 'Le lieu de l’envoi')),
    ],
    fine: [
      both(stem('Que prouve l’horodatage ?'), options('L’horodatage dit qui', '+ L’horodatage dit quand', 'Le lieu')),
      both(stem('Que faites-vous de cette réponse ?'), options('+ Je garde la réponse', 'Je la jette', 'Je la lis')),
    ],
  },
  L10: {
    faulty: [
      options('Je relis le texte', '+ Je cherche', 'Je relis le texte.'),
      options('Je transmets la demande au maire', '+ Je la garde', 'Je transmets la demande à la maire'),
    ],
    fine: [
      options('La phrase 1, sur la date', '+ La phrase 2, sur la date', 'La phrase 3, sur la date'),
      options('D’accord avec elle', '+ Pas encore d’accord avec elle', 'Sans avis'),
    ],
  },
  L11: {
    faulty: [stem('La relecture des textes'), why(0, 'C’est le tarif de la ville.'), stem('')],
    fine: [stem('Repérez la phrase inventée.'), stem('Lisez ce message. Que répondez-vous ?')],
  },
  L12: {
    faulty: [
      both(stem('On parle alors d’une'), options('+ hallucination', 'mensonge', 'mirage')),
      both(stem('Il faut vérifier les :'), options('+ chiffres', 'date', 'lieu')),
    ],
    fine: [
      both(stem('On parle alors d’une'), options('+ hallucination', 'invention', 'erreur')),
      both(stem('De quoi parle-t-on alors ?'), options('+ D’une hallucination', 'D’un mensonge', 'D’un mirage')),
    ],
  },
  L13: {
    faulty: [why(0, 'Bravo !'), why(1, ''), why(2, 'Dommage, il fallait choisir la première.'), why(1, aWhy(0))],
    fine: [
      why(
        1,
        'Non-réponse ou réponse tardive : dans les deux cas la personne attend, et elle ne sait pas pourquoi cela dure.',
      ),
      why(1, 'C’est vrai, et cela ne suffit pas encore : la personne attend un prix, que seule la délibération donne.'),
    ],
  },
  L14: {
    faulty: [
      fields({ sources: [] }),
      fields({ reviewer: 'Équipe Apprenance (rédaction)' }),
      fields({ reviewBy: '2028-01-01' }),
      both(fields({ lesson: 'Une IA propose, une personne relit.', reviewBy: '2027-08-01' })),
    ],
    fine: [fields({ reviewBy: '2027-08-01' }), fields({ status: 'retire', sources: [] })],
  },
  L15: {
    faulty: [
      options('Je relis', '+ Comme la première, mais à deux', 'J’attends'),
      options('+ 2 jours', '5 jours', '9 jours'),
      both(kind({ ordered: true }), options('9 jours', '+ 2 jours', '5 jours')),
    ],
    fine: [
      both(kind({ ordered: true }), options('+ 2 jours', '5 jours', '9 jours')),
      options('Je relis, puis j’envoie', '+ Je lis d’abord la délibération', 'J’envoie, ensuite je relis'),
      options('+ 2 agents du guichet, ensemble', 'La directrice des finances', 'Le maire, par écrit'),
    ],
  },
  L17: {
    faulty: [
      fields({
        lesson:
          'Quand un texte arrive et que personne n’a le temps de le lire, on le pose avec les autres et on le reprend plus tard, le soir ou le matin, sans savoir si ce qu’il dit est vrai.',
      }),
    ],
    fine: [
      fields({
        lesson: 'On pose le texte avec les autres. On le reprend plus tard, le soir ou le matin. Est-il vrai ?',
      }),
    ],
  },
  L18: {
    faulty: [fields({ lesson: 'Demandez au RSSI.' }), stem('Que dites-vous au DPO ?')],
    fine: [
      fields({ lesson: 'Demandez au responsable de la sécurité (RSSI). Le RSSI répond.' }),
      fields({ lesson: 'La CADA (commission d’accès aux documents administratifs) répond.' }),
      fields({ plainLesson: 'Le délégué protège les données. On dit aussi DPO.' }),
      stem('Que dites-vous PAS À PAS à l’IA ?'),
    ],
  },
  L19: {
    faulty: [
      asked('Mme Claire Fontanel attend.', 'Que faites-vous ?'),
      asked('Karim Belhassen attend.', 'Que faites-vous ?'),
      asked('M. Fontanel attend.', 'Que faites-vous ?'),
      asked('Écrivez à claire.fontanel@exemple.fr.', 'Que faites-vous ?'),
    ],
    fine: [
      asked('Mme D. attend devant la salle Jean Moulin.', 'Que faites-vous ?'),
      asked('Madame la Maire attend. Karim, agent d’accueil, la reçoit.', 'Que faites-vous ?'),
      asked('Le dossier 2026-118 est au 12 rue Victor Hugo.', 'Que faites-vous ?'),
    ],
  },
  L21: {
    faulty: [
      options('De 1 à 3 jours', '+ De 3 à 5 jours', 'Plus de 8 jours'),
      options('Souvent', '+ Le lundi', 'Le mardi'),
      options('Moins de 10 agents', '+ 5 agents ou moins', 'Plus de 20 agents'),
    ],
    fine: [
      options('De 1 à 3 jours', '+ De 4 à 5 jours', 'Plus de 5 jours'),
      options('Merci beaucoup', '+ Un peu plus tard', 'Moins de bruit'),
    ],
  },
  L22: {
    faulty: [
      asked('La phrase en rouge vient de l’outil.', 'Que faites-vous ?'),
      asked('![](x.png) Voici l’écran.', 'Que faites-vous ?'),
      kind({ image: { url: 'https://exemple.fr/x.png', alt: '' } }),
    ],
    fine: [
      asked('Les espaces verts ont un feu rouge devant la salle bleue.', 'Que faites-vous ?'),
      asked('Dépasser la ligne rouge ferait perdre la confiance.', 'Que faites-vous ?'),
      asked('![Un reçu de cantine](x.png) Voici le reçu.', 'Que faites-vous ?'),
      kind({ image: { url: 'https://exemple.fr/x.png', alt: 'Un reçu de cantine' } }),
    ],
  },
}

describe('the linter', () => {
  it('finds nothing in a clean question', () => {
    expect(faultsIn(aDraft())).toEqual([])
  })

  it('has the 22 rules, in order, each explained in both languages', () => {
    expect(RULES.map(rule => rule.id)).toEqual([...RULE_IDS])
    for (const { title, why } of RULES)
      for (const text of [title.fr, title.en, why.fr, why.en]) expect(text.length).toBeGreaterThan(10)
    expect(ruleOf('l07')?.id).toBe('L07')
    expect(ruleOf('L23')).toBeUndefined()
  })

  it('judges what the schema would refuse, without failing', () => {
    for (const broken of [null, 'texte', [], { questions: 'x' }, { questions: [null, { options: [3, null, {}] }] }])
      expect(() => faultsIn(broken)).not.toThrow()
  })
})

describe('a hostile file', () => {
  it.each(['ne ', 'A ', 'Jean ', '1 à ', '« ', 'la '])('of 60 KB of « %s » is judged like another', part => {
    const text = part.repeat(60_000 / part.length)
    const file = changed(both(asked(text, text), options(`+ ${text}`, `${text}x`, text), fields({ lesson: text })))
    expect(faultsIn(file).length).toBeGreaterThan(0)
  })
})

describe.each(RULES)('$id $title.fr', rule => {
  const { faulty = [], fine = [] } = EXAMPLES[rule.id] ?? {}
  const found = (file: unknown): string[] =>
    faultsIn(file)
      .filter(fault => fault.rule === rule.id)
      .map(fault => fault.said.fr)

  it.each(faulty.map((change, i) => ({ change, i })))('finds the fault $i', ({ change }) => {
    expect(found(changed(change))).not.toEqual([])
  })

  it.each(fine.map((change, i) => ({ change, i })))('leaves $i in peace', ({ change }) => {
    expect(found(changed(change))).toEqual([])
  })

  it('finds its own bad example and not its good one', () => {
    if (typeof rule.bad === 'string' || typeof rule.good === 'string') return
    const { question: bad, ...badFields } = rule.bad
    const { question: good, ...goodFields } = rule.good
    expect(
      found(changed(file => Object.assign(file, badFields) && Object.assign(first(file), { plain: undefined }, bad))),
    ).not.toEqual([])
    expect(
      found(changed(file => Object.assign(file, goodFields) && Object.assign(first(file), { plain: undefined }, good))),
    ).toEqual([])
  })
})

function aWhy(option: number): unknown {
  return first(aDraft()).options[option]?.why
}
