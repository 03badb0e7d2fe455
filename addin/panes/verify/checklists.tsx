import { TaskListSquareLtr20Regular } from '@fluentui/react-icons/svg/task-list-square-ltr'
import { usePane } from '../../pane.ts'
import { Row, Rows } from '../../parts/row.tsx'
import { Title } from '../../parts/title.tsx'
import { NoAi } from './no-ai.tsx'
import { ScanCard } from './scan-card.tsx'
import { marksKey } from './use-run.ts'

export function ChecklistsScreen() {
  const { t, library, checklists, kept, go } = usePane()
  /** How far a list was taken, when it was begun and left. */
  const underway = (id: string, total: number) => {
    const done = Object.keys((kept.get(marksKey(id)) as object | undefined) ?? {}).length
    return done > 0 ? t('verify.underway', { done, total }) : null
  }
  return (
    <>
      <Title>{t('verify.title')}</Title>
      {library.organisation.ai === 'interdite' && <NoAi />}
      <ScanCard />
      <p className="soft">{t('verify.intro')}</p>
      <Rows>
        {checklists.map(list => (
          <Row
            key={list.id}
            id={`checklist-${list.id}`}
            icon={<TaskListSquareLtr20Regular aria-hidden />}
            title={list.title}
            lang="fr"
            below={
              <>
                {list.default && <span lang="fr">{list.summary}</span>}
                <span className="row-small">
                  {list.default && <span className="chip">{t('verify.default')}</span>}
                  {underway(list.id, list.items.length) ?? t('verify.items', { n: list.items.length })}
                </span>
              </>
            }
            onClick={() => go({ screen: 'checklist', id: list.id })}
          />
        ))}
      </Rows>
    </>
  )
}
