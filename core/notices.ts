import type {
  GlossaryNotice,
  HelpNotice,
  MayINotice,
  NotUnderstoodNotice,
  RefusalNotice,
  ReportFormNotice,
  TermNotice,
  ThanksNotice,
  TroubleNotice,
} from './notices/answers.ts'
import type { AsideNotice } from './notices/asides.ts'
import type {
  GemDeclineNotice,
  GemFormNotice,
  GemListNotice,
  GemSaidNotice,
  GemToldNotice,
  GemVettingNotice,
  KeepFormNotice,
  KeepsakeListNotice,
  SharedNotice,
} from './notices/gems.ts'
import type {
  FeedbackNotice,
  LessonNotice,
  LibraryNotice,
  NothingDueNotice,
  ProgressNotice,
  PutAwayNotice,
  QuestionNotice,
} from './notices/learning.ts'
import type { HelperFormNotice, HelpersNotice, PairNotice, PairSaidNotice, PairsNotice } from './notices/peers.ts'
import type {
  EraseAskedNotice,
  ErasedNotice,
  ExportReadyNotice,
  MyDataNotice,
  PausedNotice,
  PauseNotice,
  PreferencesNotice,
  ResumedNotice,
  StartedNotice,
  WelcomeNotice,
  WhoSeesWhatNotice,
} from './notices/people.ts'
import type { PlacedNotice, PlacementNotice, PlacementOverNotice } from './notices/placement.ts'
import type {
  RitualBallotNotice,
  RitualCallNotice,
  RitualDecideNotice,
  RitualDigestNotice,
  RitualFormNotice,
  RitualGroupNotice,
  RitualKeptNotice,
  RitualLaunchedNotice,
  RitualLaunchNotice,
  RitualLibraryNotice,
  RitualNudgeNotice,
  RitualReadNotice,
  RitualSaidNotice,
  RitualTeamNotice,
} from './notices/rituals.ts'
import type { SessionFormNotice, SessionReadyNotice } from './notices/sessions.ts'
import type { NoTeamNotice, TeamNotice } from './notices/team.ts'

/** Everything the product can say, as data and before any layout. A kind without a card does not compile. */
export type Notice =
  | QuestionNotice
  | FeedbackNotice
  | AsideNotice
  | PutAwayNotice
  | PlacementNotice
  | PlacedNotice
  | PlacementOverNotice
  | NothingDueNotice
  | LibraryNotice
  | LessonNotice
  | ProgressNotice
  | WelcomeNotice
  | StartedNotice
  | PreferencesNotice
  | PauseNotice
  | PausedNotice
  | ResumedNotice
  | MyDataNotice
  | ExportReadyNotice
  | EraseAskedNotice
  | ErasedNotice
  | WhoSeesWhatNotice
  | HelpNotice
  | MayINotice
  | TermNotice
  | GlossaryNotice
  | NotUnderstoodNotice
  | ReportFormNotice
  | ThanksNotice
  | RefusalNotice
  | TroubleNotice
  | HelpersNotice
  | HelperFormNotice
  | PairsNotice
  | PairNotice
  | PairSaidNotice
  | RitualTeamNotice
  | RitualLibraryNotice
  | RitualLaunchNotice
  | RitualLaunchedNotice
  | RitualCallNotice
  | RitualFormNotice
  | RitualBallotNotice
  | RitualKeptNotice
  | RitualReadNotice
  | RitualGroupNotice
  | RitualDecideNotice
  | RitualNudgeNotice
  | RitualDigestNotice
  | RitualSaidNotice
  | TeamNotice
  | NoTeamNotice
  | SessionFormNotice
  | SessionReadyNotice
  | GemFormNotice
  | GemListNotice
  | GemVettingNotice
  | GemDeclineNotice
  | GemToldNotice
  | GemSaidNotice
  | KeepFormNotice
  | KeepsakeListNotice
  | SharedNotice

export type NoticeKind = Notice['kind']

/**
 * What is stored when something is to be said later: only what is needed to make the notice again at the moment of
 * sending, in the words of that moment (content may have been withdrawn, the person may have answered meanwhile).
 */
export type Announcement = CardAnnouncement | RitualAnnouncement | PairAnnouncement | GemAnnouncement

export interface CardAnnouncement {
  kind: 'daily-card' | 'later-card'
  day: number
  position: number
}

/** What became of a pépite, to its author. */
export interface GemAnnouncement {
  kind: 'gem-told'
  gem: string
}

/** Whom one meets this fortnight. */
export interface PairAnnouncement {
  kind: 'pair-card'
  fortnight: number
}

/** To a room, never to a person. */
export type RitualAnnouncement =
  | { kind: 'ritual-card'; occurrence: string }
  | { kind: 'ritual-nudge'; occurrence: string; step: number; why: 'step' | 'reminder' }
  | { kind: 'ritual-digest'; occurrence: string }
