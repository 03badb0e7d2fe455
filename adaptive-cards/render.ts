import type { Language } from '../core/domain/people/person.ts'
import type { Notice } from '../core/notices.ts'
import type { Spoken } from './card.ts'
import { asideCard } from './cards/aside.ts'
import { eraseAskedCard } from './cards/erase-asked.ts'
import { erasedCard } from './cards/erased.ts'
import { exportReadyCard } from './cards/export-ready.ts'
import { feedbackCard } from './cards/feedback.ts'
import { gemFormCard, keepFormCard } from './cards/gem-form.ts'
import { gemListCard, keepsakeListCard } from './cards/gem-list.ts'
import { gemSaidCard, gemToldCard, sharedCard } from './cards/gem-told.ts'
import { gemDeclineCard, gemVettingCard } from './cards/gem-vetting.ts'
import { glossaryCard } from './cards/glossary.ts'
import { helpCard } from './cards/help.ts'
import { helperFormCard } from './cards/helper-form.ts'
import { helpersCard } from './cards/helpers.ts'
import { lessonCard } from './cards/lesson.ts'
import { libraryCard } from './cards/library.ts'
import { mayICard } from './cards/may-i.ts'
import { myDataCard } from './cards/my-data.ts'
import { notUnderstoodCard } from './cards/not-understood.ts'
import { nothingDueCard } from './cards/nothing-due.ts'
import { pairCard, pairSaidCard } from './cards/pair.ts'
import { pairsCard } from './cards/pairs.ts'
import { pauseCard } from './cards/pause.ts'
import { pausedCard } from './cards/paused.ts'
import { placedCard, placementOverCard } from './cards/placed.ts'
import { placementCard } from './cards/placement.ts'
import { preferencesCard } from './cards/preferences.ts'
import { progressCard } from './cards/progress.ts'
import { putAwayCard } from './cards/put-away.ts'
import { questionCard } from './cards/question.ts'
import { refusalCard } from './cards/refusal.ts'
import { reportFormCard } from './cards/report-form.ts'
import { resumedCard } from './cards/resumed.ts'
import { ritualDecideCard, ritualGroupCard } from './cards/ritual-aloud.ts'
import { ritualCallCard } from './cards/ritual-call.ts'
import { ritualDigestCard, ritualReadCard } from './cards/ritual-digest.ts'
import { ritualBallotCard, ritualFormCard } from './cards/ritual-form.ts'
import { ritualKeptCard } from './cards/ritual-kept.ts'
import { ritualLaunchCard, ritualLaunchedCard } from './cards/ritual-launch.ts'
import { ritualLibraryCard } from './cards/ritual-library.ts'
import { ritualNudgeCard } from './cards/ritual-nudge.ts'
import { ritualSaidCard } from './cards/ritual-said.ts'
import { ritualTeamCard } from './cards/ritual-team.ts'
import { sessionFormCard } from './cards/session-form.ts'
import { sessionReadyCard } from './cards/session-ready.ts'
import { startedCard } from './cards/started.ts'
import { noTeamCard, teamCard } from './cards/team.ts'
import { termCard } from './cards/term.ts'
import { thanksCard } from './cards/thanks.ts'
import { troubleCard } from './cards/trouble.ts'
import { welcomeCard } from './cards/welcome.ts'
import { whoSeesWhatCard } from './cards/who-sees-what.ts'
import { sayIn } from './words/say.ts'

/** What the product says → the card that says it, in the reader's language. Pure: the same notice, the same card. */
export function render(notice: Notice, language: Language): Spoken {
  const say = sayIn(language)
  switch (notice.kind) {
    case 'question':
      return questionCard(notice, say)
    case 'feedback':
      return feedbackCard(notice, say)
    case 'aside':
      return asideCard(notice, say)
    case 'put-away':
      return putAwayCard(notice, say)
    case 'placement':
      return placementCard(notice, say)
    case 'placed':
      return placedCard(notice, say)
    case 'placement-over':
      return placementOverCard(notice, say)
    case 'nothing-due':
      return nothingDueCard(notice, say)
    case 'library':
      return libraryCard(notice, say)
    case 'lesson':
      return lessonCard(notice, say)
    case 'progress':
      return progressCard(notice, say)
    case 'welcome':
      return welcomeCard(notice, say)
    case 'started':
      return startedCard(notice, say)
    case 'preferences':
      return preferencesCard(notice, say)
    case 'pause':
      return pauseCard(notice, say)
    case 'paused':
      return pausedCard(notice, say)
    case 'resumed':
      return resumedCard(notice, say)
    case 'my-data':
      return myDataCard(notice, say)
    case 'export-ready':
      return exportReadyCard(notice, say)
    case 'erase-asked':
      return eraseAskedCard(notice, say)
    case 'erased':
      return erasedCard(notice, say)
    case 'who-sees-what':
      return whoSeesWhatCard(notice, say)
    case 'help':
      return helpCard(notice, say)
    case 'may-i':
      return mayICard(notice, say)
    case 'term':
      return termCard(notice, say)
    case 'glossary':
      return glossaryCard(notice, say)
    case 'not-understood':
      return notUnderstoodCard(notice, say)
    case 'report-form':
      return reportFormCard(notice, say)
    case 'thanks':
      return thanksCard(notice, say)
    case 'refusal':
      return refusalCard(notice, say)
    case 'trouble':
      return troubleCard(notice, say)
    case 'helpers':
      return helpersCard(notice, say)
    case 'helper-form':
      return helperFormCard(notice, say)
    case 'pairs':
      return pairsCard(notice, say)
    case 'pair':
      return pairCard(notice, say)
    case 'pair-said':
      return pairSaidCard(notice, say)
    case 'ritual-team':
      return ritualTeamCard(notice, say)
    case 'ritual-library':
      return ritualLibraryCard(notice, say)
    case 'ritual-launch':
      return ritualLaunchCard(notice, say)
    case 'ritual-launched':
      return ritualLaunchedCard(notice, say)
    case 'ritual-call':
      return ritualCallCard(notice, say)
    case 'ritual-form':
      return ritualFormCard(notice, say)
    case 'ritual-ballot':
      return ritualBallotCard(notice, say)
    case 'ritual-kept':
      return ritualKeptCard(notice, say)
    case 'ritual-read':
      return ritualReadCard(notice, say)
    case 'ritual-group':
      return ritualGroupCard(notice, say)
    case 'ritual-decide':
      return ritualDecideCard(notice, say)
    case 'ritual-nudge':
      return ritualNudgeCard(notice, say)
    case 'ritual-digest':
      return ritualDigestCard(notice, say)
    case 'session-form':
      return sessionFormCard(notice, say)
    case 'session-ready':
      return sessionReadyCard(notice, say)
    case 'ritual-said':
      return ritualSaidCard(notice, say)
    case 'gem-form':
      return gemFormCard(notice, say)
    case 'gem-list':
      return gemListCard(notice, say)
    case 'gem-vetting':
      return gemVettingCard(notice, say)
    case 'gem-decline':
      return gemDeclineCard(notice, say)
    case 'gem-told':
      return gemToldCard(notice, say)
    case 'gem-said':
      return gemSaidCard(notice, say)
    case 'keep-form':
      return keepFormCard(notice, say)
    case 'keepsake-list':
      return keepsakeListCard(notice, say)
    case 'shared':
      return sharedCard(notice, say)
    case 'team':
      return teamCard(notice, say)
    case 'no-team':
      return noTeamCard(notice, say)
    default:
      return withoutCard(notice)
  }
}

/** A kind of notice without a card does not compile. */
function withoutCard(notice: never): never {
  throw new Error(`No card for ${JSON.stringify(notice)}`)
}
