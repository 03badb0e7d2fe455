import { usePane } from '../../pane.ts'
import { More } from '../../parts/more.tsx'
import { useCheckingWords } from '../../words/use-checking-words.ts'
import { Tomorrow } from './tomorrow.tsx'

/** What was just found, understood in a minute: the library's own lesson, in its own words. */
export function Lesson({ id }: { id: string | null }) {
  const { library } = usePane()
  const w = useCheckingWords()
  const lesson = library.lessons.find(known => known.id === id)
  if (!lesson) return null
  return (
    <More title={w('finding.lesson')}>
      <div lang="fr" className="lesson">
        <h3>{lesson.title}</h3>
        <p>{lesson.text}</p>
      </div>
      <Tomorrow lesson={lesson} />
    </More>
  )
}
