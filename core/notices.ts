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
import type {
  FeedbackNotice,
  LessonNotice,
  LibraryNotice,
  NothingDueNotice,
  ProgressNotice,
  PutAwayNotice,
  QuestionNotice,
} from './notices/learning.ts'
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

/** Everything the product can say, as data and before any layout. A kind without a card does not compile. */
export type Notice =
  | QuestionNotice
  | FeedbackNotice
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

export type NoticeKind = Notice['kind']

/**
 * What is stored when something is to be said later: only what is needed to make the notice again at the moment of
 * sending, in the words of that moment (content may have been withdrawn, the person may have answered meanwhile).
 */
export type Announcement =
  | { kind: 'daily-card'; day: number; position: number }
  | { kind: 'later-card'; day: number; position: number }
  | RitualAnnouncement

/** To a room, never to a person. */
export type RitualAnnouncement =
  | { kind: 'ritual-card'; occurrence: string }
  | { kind: 'ritual-nudge'; occurrence: string; step: number; why: 'step' | 'reminder' }
  | { kind: 'ritual-digest'; occurrence: string }
