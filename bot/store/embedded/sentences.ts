/** What the supervisor says to whoever starts the product. One sentence each, and what to do about it. */
export const sentences = {
  unavailable: (why: string): string =>
    `La base PostgreSQL intégrée n’a pas pu démarrer (${why}). Indiquez une base PostgreSQL existante dans DATABASE_URL, par exemple DATABASE_URL=postgres://utilisateur:motdepasse@serveur:5432/apprenance.`,
  noPackage: (platform: string): string => `aucun paquet n’existe pour ${platform}`,
  foreignServer: (pid: number): string =>
    `un autre serveur PostgreSQL (processus ${pid}) tient déjà ce dossier et n’accepte pas notre mot de passe ; deux serveurs ne partagent jamais un dossier`,
  silentServer: (pid: number): string =>
    `un autre serveur PostgreSQL (processus ${pid}) tient déjà ce dossier et ne répond pas ; deux serveurs ne partagent jamais un dossier`,
  movedPort: (from: number, to: number): string =>
    `le serveur PostgreSQL répond maintenant sur le port local ${to} et non ${from} : il faut relancer Apprenance`,
  portTaken: (port: number): string => `le port local ${port} est pris par un autre programme`,
  heldFolder: 'un autre serveur PostgreSQL tient déjà ce dossier ; deux serveurs ne partagent jamais un dossier',
  movedAside: (asked: string, used: string): string =>
    `PostgreSQL ne tourne pas sous root et son utilisateur ne peut pas entrer dans ${asked} : les données sont dans ${used}.`,
  firstTime: (dir: string): string => `Première fois : création de la base PostgreSQL dans ${dir}…`,
  started: (dir: string, port: number): string => `PostgreSQL démarré sur le port local ${port}, données dans ${dir}.`,
  adopted: (dir: string, port: number): string =>
    `Un serveur PostgreSQL tenait déjà ${dir} (port local ${port}) : c’est lui qui sert.`,
  lost: 'Le serveur PostgreSQL s’est arrêté : redémarrage.',
  notYetBack: (why: string): string => `PostgreSQL n’est pas encore revenu (${why}) : nouvel essai.`,
  leftToOthers: 'Un autre processus se sert encore de PostgreSQL : il reste en marche.',
} as const
