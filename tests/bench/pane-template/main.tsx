import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from '@fluentui/react-components'
import { Document24Regular, Lightbulb24Regular, PersonChat24Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

// What the official React template of Office add-ins shows, in our words: a picture and a greeting, three lines with
// their icons, a field and a button that puts its text into the document. The same components, all from their barrels,
// everything in the first script, drawn once Office is ready. Without the polyfills that the template also brings
// (core-js for Internet Explorer, some 80 KB compressed): it weighs more than this.

const useStyles = makeStyles({
  page: { minHeight: '100vh' },
  column: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  head: { paddingTop: '90px', paddingBottom: '24px', backgroundColor: tokens.colorNeutralBackground3 },
  greeting: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  line: { display: 'flex', gap: '10px', paddingBottom: '18px', fontSize: tokens.fontSizeBase300 },
})

const LINES = [
  { icon: <Document24Regular />, text: 'Reads and writes the document' },
  { icon: <Lightbulb24Regular />, text: 'Shows what it can do' },
  { icon: <PersonChat24Regular />, text: 'Says whom to ask' },
]

async function insert(text: string): Promise<void> {
  await Word.run(async context => {
    context.document.body.insertParagraph(text, Word.InsertLocation.end)
    await context.sync()
  })
}

function Page() {
  const styles = useStyles()
  const [text, setText] = useState('Some words.')
  return (
    <div className={styles.page}>
      <section className={`${styles.column} ${styles.head}`}>
        <Image width="90" height="90" alt="A new add-in" src="logo.png" />
        <h1 className={styles.greeting}>Hello</h1>
      </section>
      <ul className={styles.column}>
        {LINES.map(({ icon, text: said }) => (
          <li key={said} className={styles.line}>
            {icon}
            {said}
          </li>
        ))}
      </ul>
      <div className={styles.column}>
        <Field size="large" label="Text for the document">
          <Textarea size="large" value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <Button appearance="primary" size="large" onClick={() => void insert(text)}>
          Insert
        </Button>
      </div>
    </div>
  )
}

const root = document.getElementById('root')
void Office.onReady().then(() => {
  if (!root) return
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Page />
    </FluentProvider>,
  )
})
