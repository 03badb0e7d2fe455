import type { Clicked, Verb } from '../../adaptive-cards/actions.ts'
import type { CommandName } from '../../core/domain/words/commands.ts'
import { agreeToRecords } from '../../core/use-cases/agree-to-records.ts'
import { answerQuestion } from '../../core/use-cases/answer-question.ts'
import { answerAside, declineAside } from '../../core/use-cases/asides/answer-aside.ts'
import type { VoicesDeps } from '../../core/use-cases/asides/voices-deps.ts'
import { bringToday } from '../../core/use-cases/bring-today.ts'
import { changePreferences } from '../../core/use-cases/change-preferences.ts'
import { changeWording } from '../../core/use-cases/change-wording.ts'
import type { Asked, Reply } from '../../core/use-cases/deps.ts'
import { askErase, eraseMe } from '../../core/use-cases/erase-me.ts'
import { help, whoSeesWhat } from '../../core/use-cases/explain.ts'
import { explainTerm } from '../../core/use-cases/explain-term.ts'
import { exportMyData } from '../../core/use-cases/export-my-data.ts'
import { findInLibrary } from '../../core/use-cases/find-in-library.ts'
import type { GemDeps } from '../../core/use-cases/gems/gem-deps.ts'
import { listGems } from '../../core/use-cases/gems/list-gems.ts'
import { listKeepsakes } from '../../core/use-cases/gems/list-keepsakes.ts'
import { giveVerdict } from '../../core/use-cases/give-verdict.ts'
import { mayI } from '../../core/use-cases/may-i.ts'
import { offerAttestation } from '../../core/use-cases/offer-attestation.ts'
import { openPreferences } from '../../core/use-cases/open-preferences.ts'
import { pause } from '../../core/use-cases/pause.ts'
import { avoidPartner, meetPartnerAgain, tellMeeting } from '../../core/use-cases/peers/after-meeting.ts'
import { findHelpers } from '../../core/use-cases/peers/find-helpers.ts'
import { joinDirectory, leaveDirectory, openHelperForm } from '../../core/use-cases/peers/join-directory.ts'
import type { PeersDeps } from '../../core/use-cases/peers/peers-deps.ts'
import { showPair } from '../../core/use-cases/peers/show-pair.ts'
import { showPairs } from '../../core/use-cases/peers/show-pairs.ts'
import { forgetAvoided, joinPairs, takePart } from '../../core/use-cases/peers/take-part.ts'
import { placeMe } from '../../core/use-cases/place-me.ts'
import { practise } from '../../core/use-cases/practise.ts'
import { putAway } from '../../core/use-cases/put-away.ts'
import { putBack } from '../../core/use-cases/put-back.ts'
import { readLesson } from '../../core/use-cases/read-lesson.ts'
import { openReport, reportError } from '../../core/use-cases/report-error.ts'
import { restoreObjective } from '../../core/use-cases/restore-objective.ts'
import { resume } from '../../core/use-cases/resume.ts'
import { listRituals } from '../../core/use-cases/rituals/list-rituals.ts'
import type { RitualDeps } from '../../core/use-cases/rituals/ritual-deps.ts'
import { offerSession } from '../../core/use-cases/sessions/offer-session.ts'
import { openSession } from '../../core/use-cases/sessions/open-session.ts'
import type { SessionDeps } from '../../core/use-cases/sessions/session-deps.ts'
import { setAside } from '../../core/use-cases/set-aside.ts'
import { showDelivery } from '../../core/use-cases/show-delivery.ts'
import { showMyData } from '../../core/use-cases/show-my-data.ts'
import { showProgress } from '../../core/use-cases/show-progress.ts'
import { startLearning } from '../../core/use-cases/start-learning.ts'
import { showTeamFigures } from '../../core/use-cases/team/show-team-figures.ts'
import type { TeamDeps } from '../../core/use-cases/team/team-deps.ts'
import { stopPlacement, undoPlacement } from '../../core/use-cases/undo-placement.ts'
import type { GemVerb } from './gem-routes.ts'

/** What the edge adds to a command because core has neither chance nor address. */
export interface Edge {
  /** IANA zone of the person's client. */
  zone: string | null
  /** As Teams shows them; kept only where they choose to be seen by colleagues. */
  name: string | null
  /** A one-time secret, and what is kept of it. */
  oneTimeCode(): { code: string; codeHash: string }
  exportPage: string
}

/** Those of team rituals are in `ritual-routes.ts`: where they are pressed matters. */
export type RitualVerb = Extract<Verb, `ritual${string}`>

type Route<V extends Verb> = (click: Extract<Clicked, { verb: V }>, asked: Asked, edge: Edge) => Promise<Reply>

/** Every button, one line each: this table is the list of what a click can do. */
export const buttonRoutes = (
  deps: SessionDeps & VoicesDeps & TeamDeps & PeersDeps,
): { [V in Exclude<Verb, RitualVerb | GemVerb>]: Route<V> } => ({
  start: (_, asked, { zone }) => startLearning(deps)({ ...asked, zone }),
  today: (_, asked) => bringToday(deps)(asked),
  another: (_, asked) => bringToday(deps)(asked),
  answer: (click, asked) =>
    answerQuestion(deps)({ ...asked, delivery: click.delivery, chosen: click.choice, confidence: click.confidence }),
  view: (click, asked) => showDelivery(deps)({ ...asked, delivery: click.delivery }),
  later: (click, asked) => setAside(deps)({ ...asked, delivery: click.delivery }),
  pass: (click, asked) => putAway(deps)({ ...asked, delivery: click.delivery, how: 'passed' }),
  exclude: (click, asked) => putAway(deps)({ ...asked, delivery: click.delivery, how: 'excluded' }),
  putBack: (click, asked) => putBack(deps)({ ...asked, delivery: click.delivery }),
  wording: (click, asked) => changeWording(deps)({ ...asked, delivery: click.delivery, plain: click.plain }),
  verdict: (click, asked) => giveVerdict(deps)({ ...asked, delivery: click.delivery, verdict: click.verdict }),
  asideTap: ({ delivery, transfer }, asked) => answerAside(deps)({ ...asked, delivery, given: { transfer } }),
  asideLater: ({ delivery }, asked) => declineAside(deps)({ ...asked, delivery }),
  asideSend: ({ verb: _, delivery, cue, plan, need, ...points }, asked) =>
    answerAside(deps)({ ...asked, delivery, given: { points, cue, plan, need } }),
  openReport: (click, asked) => openReport(deps)({ ...asked, delivery: click.delivery }),
  sendReport: (click, asked) => reportError(deps)({ ...asked, delivery: click.delivery, text: click.text }),
  library: (click, asked) => findInLibrary(deps)({ ...asked, query: click.search ?? click.query, page: click.page }),
  lesson: (click, asked) => readLesson(deps)({ ...asked, objective: click.objective, plain: click.plain }),
  practise: (click, asked) => practise(deps)({ ...asked, objective: click.objective }),
  progress: (_, asked) => showProgress(deps)(asked),
  place: (_, asked) => placeMe(deps)({ ...asked, given: [], mustChoose: false }),
  placeAnswer: ({ given, question, choice, confidence }, asked) =>
    placeMe(deps)({ ...asked, given: [...given, { id: question, chosen: choice, confidence }], mustChoose: true }),
  placeSkip: ({ given, question }, asked) =>
    placeMe(deps)({ ...asked, given: [...given, { id: question, chosen: [], confidence: null }], mustChoose: false }),
  placeStop: (_, asked) => stopPlacement(deps)(asked),
  placeUndo: (_, asked) => undoPlacement(deps)(asked),
  openPreferences: (_, asked) => openPreferences(deps)(asked),
  savePreferences: ({ verb: _, ...wishes }, asked) => changePreferences(deps)({ ...asked, wishes }),
  restore: (click, asked) => restoreObjective(deps)({ ...asked, objective: click.objective }),
  openPause: (_, asked) => pause(deps)({ ...asked, until: 'ask' }),
  pause: (click, asked) =>
    pause(deps)({ ...asked, until: { text: click.until, lastDayAway: false }, from: click.from }),
  pauseOpen: (_, asked) => pause(deps)({ ...asked, until: 'open' }),
  resume: (_, asked) => resume(deps)(asked),
  helpers: (_, asked) => findHelpers(deps)({ ...asked, topic: null }),
  helpersOn: (click, asked) => findHelpers(deps)({ ...asked, topic: click.topic }),
  helperForm: (_, asked, { name }) => openHelperForm(deps)({ ...asked, name }),
  helperJoin: ({ helps, wants }, asked, { name }) => joinDirectory(deps)({ ...asked, name, helps, wants }),
  helperLeave: (_, asked) => leaveDirectory(deps)(asked),
  pairs: (_, asked, { name }) => showPairs(deps)({ ...asked, name }),
  pairJoin: ({ part }, asked, { name }) => joinPairs(deps)({ ...asked, name, part }),
  pairPause: (_, asked, { name }) => takePart(deps)({ ...asked, name, meets: 'paused' }),
  pairResume: (_, asked, { name }) => takePart(deps)({ ...asked, name, meets: 'yes' }),
  pairLeave: (_, asked, { name }) => takePart(deps)({ ...asked, name, meets: 'no' }),
  pairForget: (_, asked, { name }) => forgetAvoided(deps)({ ...asked, name }),
  pair: ({ fortnight }, asked) => showPair(deps)({ ...asked, fortnight }),
  pairTell: ({ fortnight, met }, asked) => tellMeeting(deps)({ ...asked, fortnight, met }),
  pairAvoid: ({ fortnight, other }, asked) => avoidPartner(deps)({ ...asked, fortnight, other }),
  pairAgain: ({ fortnight, other }, asked) => meetPartnerAgain(deps)({ ...asked, fortnight, other }),
  myData: (_, asked) => showMyData(deps)(asked),
  export: (_, asked, edge) => exportMyData(deps)({ ...asked, ...edge.oneTimeCode(), page: edge.exportPage }),
  records: (click, asked) => agreeToRecords(deps)({ ...asked, agree: click.agree }),
  attestation: (click, asked, edge) =>
    offerAttestation(deps)({
      ...asked,
      ...edge.oneTimeCode(),
      series: click.series,
      page: edge.exportPage.replace(/[^/]*$/, 'attestation.html'),
    }),
  askErase: (_, asked) => askErase(deps)(asked),
  erase: (_, asked) => eraseMe(deps)(asked),
  privacy: (_, asked) => whoSeesWhat(deps)(asked),
  team: (_, asked) => showTeamFigures(deps)(asked),
  help: (_, asked) => help(deps)(asked),
  mayI: (click, asked) => mayI(deps)({ ...asked, sentence: '', data: click.data, tool: click.tool }),
  term: (click, asked) => explainTerm(deps)({ ...asked, term: click.term }),
  glossary: (_, asked) => explainTerm(deps)({ ...asked, term: '' }),
  session: (click, asked) => offerSession(deps)({ ...asked, objective: click.objective }),
  sessionOpen: ({ series, length, mode }, asked, edge) =>
    openSession(deps)({
      ...asked,
      series,
      length,
      mode,
      ...edge.oneTimeCode(),
      chance: edge.oneTimeCode().code,
      page: edge.exportPage.replace(/addin\/[^/]*$/, 'session'),
      door: edge.exportPage.replace(/addin\/[^/]*$/, 's'),
    }),
})

/** Every command in words, one line each. `about` is the rest of what was written. */
export const wordRoutes = (
  deps: RitualDeps & SessionDeps & GemDeps & TeamDeps & PeersDeps,
): Record<CommandName, (about: string, asked: Asked) => Promise<Reply>> => ({
  help: (_, asked) => help(deps)(asked),
  today: (_, asked) => bringToday(deps)(asked),
  library: (about, asked) => findInLibrary(deps)({ ...asked, query: about, page: 1 }),
  progress: (_, asked) => showProgress(deps)(asked),
  preferences: (_, asked) => openPreferences(deps)(asked),
  pause: (about, asked) => pause(deps)({ ...asked, until: about === '' ? 'ask' : { text: about, lastDayAway: true } }),
  resume: (_, asked) => resume(deps)(asked),
  'my-data': (_, asked) => showMyData(deps)(asked),
  privacy: (_, asked) => whoSeesWhat(deps)(asked),
  'may-i': (about, asked) => mayI(deps)({ ...asked, sentence: about }),
  glossary: (about, asked) => explainTerm(deps)({ ...asked, term: about }),
  rituals: (_, asked) => listRituals(deps)({ ...asked, page: 1, here: false }),
  helpers: (_, asked) => findHelpers(deps)({ ...asked, topic: null }),
  pairs: (_, asked) => showPairs(deps)({ ...asked, name: null }),
  placement: (_, asked) => placeMe(deps)({ ...asked, given: [], mustChoose: false }),
  team: (_, asked) => showTeamFigures(deps)(asked),
  session: (_, asked) => offerSession(deps)(asked),
  gems: (_, asked) => listGems(deps)({ ...asked, page: 1 }),
  keepsakes: (_, asked) => listKeepsakes(deps)({ ...asked, page: 1 }),
})
