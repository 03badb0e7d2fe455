import type { Checklist } from '../content/checklist.ts'

/** The words of checklists, so that a kind leads to its checklist. */
export type DocumentKind = Extract<
  Checklist['documents'][number],
  'courrier' | 'deliberation' | 'note' | 'compte-rendu' | 'mail'
>

interface Cue {
  cue: RegExp
  /** 3: means this kind and no other. 1: often found in it. */
  weight: 1 | 2 | 3
}

/** What gives a document away, in the words that public services use. */
export const KIND_CUES: Readonly<Record<DocumentKind, readonly Cue[]>> = {
  deliberation: [
    { cue: /D[ÉE]LIB[ÉE]RATION|[Dd]élibération n[°º]/, weight: 2 },
    { cue: /[Aa]près en avoir délibéré/, weight: 3 },
    { cue: /^[ \t]*Vu (?:le|la|l[’']|les)[^\n\r]{3,60}/m, weight: 2 },
    { cue: /^[ \t]*Vu [^\n\r]{3,300}[\n\r]+[ \t]*Vu /m, weight: 2 },
    { cue: /^[ \t]*Considérant /m, weight: 1 },
    { cue: /[Aa]dopté (?:à l[’']unanimité|par)|[Vv]otants ?:|\bVote ?:/, weight: 1 },
    { cue: /[Ll]e conseil (?:municipal|communautaire|départemental|régional|d[’']administration)/, weight: 1 },
    { cue: /(?:DÉCIDE|APPROUVE|Article 1er\s*[:–-])|^[ \t]*(?:Approuve|Décide|Adopté)/m, weight: 1 },
  ],
  'compte-rendu': [
    {
      cue: /(?:COMPTE[ -]RENDU|[Cc]ompte[ -]rendu)(?: de| du| –|\s*\n)|PROCÈS-VERBAL|[Pp]rocès-verbal d|[Rr]elevé de décisions/,
      weight: 3,
    },
    { cue: /(?:Étaient )?[Pp]résents? ?:/, weight: 2 },
    { cue: /(?:Absents?(?: excusés?)?|Excusés?) ?:/, weight: 1 },
    { cue: /[Oo]rdre du jour ?:|Point \d/, weight: 1 },
    { cue: /[Pp]rochaine réunion/, weight: 1 },
    { cue: /séance du|[Aa]vis (?:favorable|défavorable)|[Aa]journé/, weight: 1 },
    { cue: /(?:demandent?|signale|rappelle|précise|répond|présente) (?:que|si|un|une|le|la|les) /, weight: 1 },
    { cue: /^(?:Réunion|Comité|Commission|Conseil d[’']école|Séance|Groupe de travail)[^\n\r]{0,80}/m, weight: 1 },
    { cue: /(?:ouvre|lève) la séance|est ouverte|séance est levée/, weight: 2 },
  ],
  note: [
    {
      cue: /^[ \t]*(?:NOTE|Note)(?: de service| d[’']information| à l[’']attention| juridique| de synthèse|\s*[:–-]|\s*$)[^\n\r]{0,60}/m,
      weight: 3,
    },
    { cue: /à l[’']attention d[eu]/i, weight: 1 },
    {
      cue: /^[ \t]*(?:\d\.|[IVX]+\.?|[A-C]\.)[ \t]*(?:Contexte|Enjeux|Rappel|Propositions?|Analyse|Calendrier|Constat)/m,
      weight: 2,
    },
    { cue: /^[ \t]*(?:Proposition|Préconisation|Recommandation)s? ?:/m, weight: 1 },
    { cue: /sous couvert|s\/c d/, weight: 1 },
    { cue: /^[ \t]*Objet ?:/m, weight: 1 },
  ],
  courrier: [
    {
      cue: /(?:[Jj]e vous prie|[Nn]ous vous prions|[Vv]euillez) (?:d[’'])?(?:agréer|de croire|recevoir)|[Vv]euillez agréer/,
      weight: 3,
    },
    { cue: /salutations distinguées|considération distinguée|respectueuses salutations/, weight: 2 },
    { cue: /[Rr]ecommandé avec (?:accusé|avis) de réception|^LRAR/m, weight: 2 },
    { cue: /^[ \t]*Objet ?:/m, weight: 1 },
    {
      cue: /^[ \t]*(?:Madame|Monsieur|Mesdames|Messieurs)[^,\n\r]{0,40}(?:, Messieurs?| Monsieur)?,[ \t]*$/m,
      weight: 3,
    },
    { cue: /[Pp]our le [Mm]aire|par délégation/, weight: 1 },
    { cue: /^[ \t]*(?:0[1-9]|[1-8]\d|9[0-8])\d{3} \p{Lu}/mu, weight: 1 },
  ],
  mail: [
    { cue: /^[ \t]*(?:De|From) ?: ?[^\n\r]*@/m, weight: 3 },
    { cue: /^[ \t]*Objet ?: ?(?:RE|TR|FW|Fwd|Re) ?:/m, weight: 3 },
    {
      cue: /^[ \t]*(?:Bonjour|Bonsoir|Salut|Hello|Coucou|Chère?s? (?!(?:Madame|Monsieur))\p{Lu}\p{Ll}+)[^\n\r]{0,40}$/mu,
      weight: 3,
    },
    {
      cue: /^[ \t]*(?:Cordialement|Bien cordialement|Bien à vous|Bonne journée|Belle journée|Merci ?!?|À bientôt)[ \t,.]*$/m,
      weight: 2,
    },
    { cue: /ci-joint|en pièce jointe|en PJ/, weight: 1 },
  ],
}
