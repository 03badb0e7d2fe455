import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import {
  ANSWERS,
  type Answered,
  type Answers,
  type CompassQuestion,
  pointsOf,
  QUESTIONS,
} from '../../../core/domain/compass/points.ts'
import { dayInWords } from '../../dates.ts'
import { useKept, usePane } from '../../pane.ts'
import { type Said, Status } from '../../parts/status.tsx'
import { Title } from '../../parts/title.tsx'
import { useAskingWords } from '../../words/use-asking-words.ts'
import { copySaid } from '../copy-said.ts'
import { insertInWords } from '../insert-in-words.ts'
import { NoteField } from '../verify/note-field.tsx'
import { CompassPage } from './compass-page.tsx'
import { compassLines } from './compass-text.ts'

const NOTHING: Answered = { answer: null, note: '' }

/** Seven questions, and a page of points to discuss. No score, no verdict, nothing sent. */
export function CompassScreen() {
  const { t, host, today, language } = usePane()
  const w = useAskingWords()
  const [answers, setAnswers] = useKept<Answers>('compass', {})
  const [said, setSaid] = useState<Said | null>(null)
  const set = (question: CompassQuestion, change: Partial<Answered>) => {
    setAnswers({ ...answers, [question]: { ...NOTHING, ...answers[question], ...change } })
    setSaid(null)
  }
  const points = pointsOf(answers)
  const text = () => compassLines(points, w, dayInWords(today, language)).join('\n')
  const begun = points.open.length < QUESTIONS.length
  return (
    <>
      <Title>{w('compass.title')}</Title>
      <p className="soft no-print">{w('compass.intro')}</p>
      {QUESTIONS.map(question => (
        <Question
          key={question}
          question={question}
          answered={answers[question] ?? NOTHING}
          change={change => set(question, change)}
        />
      ))}
      {begun && (
        <>
          <CompassPage points={points} />
          <div className="actions-row no-print">
            <Button appearance="primary" onClick={() => void copySaid(text(), t('act.copied.plain'), t).then(setSaid)}>
              {w('compass.copy')}
            </Button>
            {host.can.insert && (
              <Button onClick={() => void host.insert(text()).then(inserted => setSaid(insertInWords(inserted, t)))}>
                {w('compass.insert')}
              </Button>
            )}
            <Button onClick={() => window.print()}>{w('compass.print')}</Button>
            <Button appearance="subtle" onClick={() => setAnswers({})}>
              {w('compass.again')}
            </Button>
          </div>
          <Status said={said} />
        </>
      )}
    </>
  )
}

interface Props {
  question: CompassQuestion
  answered: Answered
  change: (change: Partial<Answered>) => void
}

function Question({ question, answered, change }: Props) {
  const w = useAskingWords()
  return (
    <fieldset className="card question no-print">
      <legend>
        <span className="question-name">{w(`compass.${question}`)}</span>
        <span>{w(`compass.${question}.q`)}</span>
      </legend>
      <div className="choices">
        {ANSWERS.map(answer => (
          <label key={answer} className="choice">
            <input
              type="radio"
              name={question}
              checked={answered.answer === answer}
              onChange={() => change({ answer })}
            />
            {w(`compass.${answer}`)}
          </label>
        ))}
      </div>
      {answered.answer !== null && (
        <NoteField
          label={w('compass.note')}
          help={w('compass.note.help')}
          value={answered.note}
          change={note => change({ note })}
        />
      )}
    </fieldset>
  )
}
