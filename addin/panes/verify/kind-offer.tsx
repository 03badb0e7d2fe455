import { TaskListSquareLtr20Regular } from '@fluentui/react-icons/svg/task-list-square-ltr'
import { checklistsFor } from '../../../core/domain/checklists/choose.ts'
import { usePane } from '../../pane.ts'
import { Row, Rows } from '../../parts/row.tsx'
import { useCheckingWords } from '../../words/use-checking-words.ts'
import type { Scanned } from './use-scan.ts'

const MOST_REASONS = 3

/** The list that goes with what the text looks like, and what makes it look so; the usual one when nothing is certain. */
export function KindOffer({ scanned: { kind } }: { scanned: Scanned }) {
  const { checklists, go } = usePane()
  const w = useCheckingWords()
  const lists = checklistsFor(checklists, kind.kind)
  const reasons = kind.reasons.slice(0, MOST_REASONS).map(({ text }) => `« ${text.trim()} »`)
  return (
    <section aria-labelledby="kind-title" className="stack">
      <h2 id="kind-title">{w(kind.kind === null ? 'kind.none' : `kind.${kind.kind}`)}</h2>
      {kind.kind !== null && reasons.length > 0 && (
        <p className="soft">{w('kind.why', { reasons: reasons.join(', ') })}</p>
      )}
      <Rows>
        {lists.map(({ id, title }) => (
          <Row
            key={id}
            id={`offer-${id}`}
            icon={<TaskListSquareLtr20Regular aria-hidden />}
            title={title}
            lang="fr"
            onClick={() => go({ screen: 'checklist', id })}
          />
        ))}
      </Rows>
    </section>
  )
}
