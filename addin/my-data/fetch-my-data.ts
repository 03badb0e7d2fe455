import type { API } from '../../core/http-contract.ts'
import './my-data.css'

const EXPORT: typeof API.export = '/api/v1/export'
const FILE = 'mes-donnees-apprenance.json'
/** The server names the file: a copy of everything, or an attestation. */
const nameIn = (header: string | null): string => /filename="([\w.-]+)"/.exec(header ?? '')?.[1] ?? FILE

const button = document.querySelector<HTMLButtonElement>('#fetch')
const said = document.querySelector<HTMLElement>('#said')
// What stands after # never leaves the browser by itself; it is taken off the address bar and the history at once.
const code = location.hash.slice(1)
history.replaceState(null, '', location.pathname)

const say = (sentence: string) => {
  if (said) said.textContent = sentence
}

const GONE =
  'Cette adresse a déjà servi, ou date de plus d’un quart d’heure. Dans Teams, redemandez-la pour en obtenir une autre : écrivez « mes données » ou « progression ».'

async function download(): Promise<void> {
  const answer = await fetch(EXPORT, {
    method: 'POST',
    credentials: 'omit',
    headers: { Authorization: `Bearer ${code}` },
  })
  if (answer.status === 404) return say(GONE)
  if (!answer.ok) return say('Le serveur n’a pas répondu comme prévu. Rien n’a été perdu : réessayez dans un instant.')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  const name = nameIn(answer.headers.get('content-disposition'))
  link.download = name
  link.click()
  say(`C’est fait : le fichier ${name} est dans vos téléchargements.`)
}

if (code === '') {
  say(GONE)
  button?.setAttribute('disabled', '')
}
// A click, not the opening: previews of links open pages, and would use up the only time.
button?.addEventListener('click', () => {
  button.disabled = true
  download().catch(() => {
    button.disabled = false
    say('Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.')
  })
})
