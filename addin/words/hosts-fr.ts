/** What Word or Outlook could not do, and what to do instead: one sentence each, the same for every screen. */
export const hostsFr = {
  'host.why.selection': 'Du texte est sélectionné : placez seulement le curseur, pour ne rien remplacer.',
  'host.why.no-selection': 'Rien n’est sélectionné dans le document.',
  'host.why.read-only': 'Ce document ne peut pas être modifié. Vous pouvez copier le texte.',
  'host.why.protected':
    'Ce document est ouvert en mode protégé. Choisissez « Activer la modification », puis réessayez.',
  'host.why.changed': 'Le texte a changé entre-temps. Relancez la vérification pour le retrouver.',
  'host.why.unsupported': 'Cette version du logiciel ne sait pas le faire. Vous pouvez copier le texte.',
  'host.why.too-long': 'Ce texte est trop long pour cet emplacement. Vous pouvez le copier.',
  'host.why.item-changed': 'Un autre message est affiché à présent. Revenez au précédent pour continuer.',
  'host.why.busy': 'Le logiciel est occupé, peut-être par une fenêtre ouverte. Fermez-la, puis réessayez.',
  'host.why.failed': 'Cela n’a pas fonctionné. Votre texte est toujours là : réessayez, ou copiez-le.',
  'host.limit.short-proof':
    'Seuls la date et le nombre de points vérifiés peuvent être gardés ici. Gardez le reçu à part.',
  'host.limit.no-footnotes': 'Cette version de Word ne donne pas les notes de bas de page : relisez-les vous-même.',
  'host.limit.no-tracking': 'Cette version de Word ne dit pas si le suivi des modifications est actif.',
  'host.limit.no-highlight': 'Cette version de Word sélectionne le passage, sans le surligner.',
  'host.limit.no-jump': 'Outlook ne sait pas sélectionner un passage : il est cité ici, à retrouver dans le message.',
  'host.limit.no-attachments': 'Cette version d’Outlook ne donne pas la liste des pièces jointes.',
  'host.limit.no-reply-all': 'Cette version d’Outlook ne dit pas si vous répondez à tous.',
} as const
