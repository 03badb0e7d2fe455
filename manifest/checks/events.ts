import type {
  ElementExtension,
  ExtensionRuntimesArray,
} from '@microsoft/app-manifest/build/generated-types/teams/TeamsManifestV1D30'
import { type Finding, finding } from './finding.ts'
import { EVENTS } from './known.ts'

/** Events that Outlook knows, each with a function in the one runtime that also has a script (classic Outlook). */
export function checkEvents(extension: ElementExtension): Finding[] {
  const events = (extension.autoRunEvents ?? []).flatMap(group => group.events)
  const runtimes = extension.runtimes ?? []
  const used = new Set<ExtensionRuntimesArray>()
  const findings: Finding[] = []
  for (const { type, actionId } of events) {
    if (!(type in EVENTS)) findings.push(finding('event-unknown', `"${type}" is not an event that Outlook knows`))
    const runtime = runtimes.find(one => one.actions?.some(action => action.id === actionId))
    const action = runtime?.actions?.find(one => one.id === actionId)
    if (runtime === undefined) {
      findings.push(
        finding('action-unknown', `event "${type}" calls the action "${actionId}", which no runtime declares`),
      )
      continue
    }
    used.add(runtime)
    if (action?.type !== 'executeFunction')
      findings.push(
        finding('event-action', `event "${type}" needs an action of type executeFunction, not "${action?.type}"`),
      )
    if (runtime.code.script === undefined)
      findings.push(
        finding(
          'event-script',
          `runtime "${runtime.id}" handles events and has no code.script: classic Outlook cannot run it`,
        ),
      )
  }
  if (used.size > 1)
    findings.push(finding('event-runtimes', `events are handled in ${used.size} runtimes; Outlook wants one`))
  return [...findings, ...checkSendMode(events)]
}

function checkSendMode(events: readonly { type: string; options?: { sendMode?: string } }[]): Finding[] {
  const sends = events.filter(event => event.type === 'messageSending')
  const findings = sends
    .filter(event => event.options?.sendMode !== 'promptUser')
    .map(event =>
      finding(
        'send-mode',
        `messageSending has the sendMode "${event.options?.sendMode ?? ''}"; only promptUser lets people send when our server is down`,
      ),
    )
  return sends.length > 1
    ? [...findings, finding('send-twice', `messageSending is handled ${sends.length} times; Outlook allows one`)]
    : findings
}
