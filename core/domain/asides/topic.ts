import type { Day } from '../calendar/day.ts'
import { SURVEY_WEEKS, type SurveyWeek } from './survey.ts'

/** What one aside is about. Each is laid under one card of a person, once. */
export type Topic =
  /** « L’avez-vous utilisé ? » */
  | { kind: 'transfer'; objective: string }
  /** « Si …, alors je … »; `week`: its Monday. */
  | { kind: 'if-then'; week: Day }
  /** The sentence of that week, read again. */
  | { kind: 'if-then-back'; week: Day }
  | { kind: 'poll'; pack: string; when: 'before' | 'after' }
  | { kind: 'survey'; week: SurveyWeek }
  /** What that survey said, for those who answered it. */
  | { kind: 'survey-results'; week: SurveyWeek }
  /** « De quoi avez-vous besoin ? »; `quarter`: its first day. */
  | { kind: 'needs'; quarter: Day }

export type AsideKind = Topic['kind']

/** Only told, nothing is asked: it may come the day after another one. */
export type ToldKind = 'if-then-back' | 'survey-results'
export type AskedKind = Exclude<AsideKind, ToldKind>

export const isTold = (kind: AsideKind): kind is ToldKind => kind === 'if-then-back' || kind === 'survey-results'

/** As it is kept: 'transfer/verifier-une-source', 'poll/socle/before', 'survey/8'. */
export function topicKey(topic: Topic): string {
  switch (topic.kind) {
    case 'transfer':
      return `transfer/${topic.objective}`
    case 'poll':
      return `poll/${topic.pack}/${topic.when}`
    case 'needs':
      return `needs/${topic.quarter}`
    default:
      return `${topic.kind}/${topic.week}`
  }
}

/** Null: written by another version. */
export function readTopic(key: string): Topic | null {
  const [kind = '', what = '', when] = key.split('/')
  const number = Number(what)
  switch (kind) {
    case 'transfer':
      return { kind, objective: what }
    case 'poll':
      return when === 'before' || when === 'after' ? { kind, pack: what, when } : null
    case 'needs':
      return { kind, quarter: number }
    case 'if-then':
    case 'if-then-back':
      return { kind, week: number }
    case 'survey':
    case 'survey-results': {
      const week = SURVEY_WEEKS.find(known => known === number)
      return week === undefined ? null : { kind, week }
    }
    default:
      return null
  }
}
