import { useCheckingWords } from '../../words/use-checking-words.ts'
import { Lesson } from './lesson.tsx'

/** Once a list is signed: a minute on what it left open, and nothing more asked. */
export function Afterwards({ id }: { id: string }) {
  const w = useCheckingWords()
  return (
    <section className="card no-print afterwards" aria-labelledby="afterwards-title">
      <h2 id="afterwards-title">{w('lesson.after')}</h2>
      <Lesson id={id} />
    </section>
  )
}
