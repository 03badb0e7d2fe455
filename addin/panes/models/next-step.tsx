import { EyeOff20Regular } from '@fluentui/react-icons/svg/eye-off'
import { TaskListSquareLtr20Regular } from '@fluentui/react-icons/svg/task-list-square-ltr'
import { usePane } from '../../pane.ts'
import { Row, Rows } from '../../parts/row.tsx'
import { useMasking } from './use-masking.ts'

/** A template is half of the work: what comes out of the tool has its checklist. */
export function NextStep({ checklist }: { checklist: string }) {
  const { t, checklists, go } = usePane()
  const masking = useMasking()
  const list = checklists.find(({ id }) => id === checklist)
  return (
    list && (
      <section aria-labelledby="next-title">
        <h2 id="next-title">{t('template.next')}</h2>
        <Rows>
          <Row
            id={`next-${list.id}`}
            icon={<TaskListSquareLtr20Regular aria-hidden />}
            title={list.title}
            lang="fr"
            onClick={() => go({ screen: 'checklist', id: list.id })}
          />
          {masking.table().size > 0 && (
            <Row
              id="next-restore"
              icon={<EyeOff20Regular aria-hidden />}
              title={t('template.restore')}
              onClick={() => go({ screen: 'mask' })}
            />
          )}
        </Rows>
      </section>
    )
  )
}
