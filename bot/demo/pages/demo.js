const chat = document.getElementById('chat')
const now = document.getElementById('now')
const said = document.getElementById('said')
const french = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' })

async function state() {
  const answer = await fetch('./state')
  const { chatUrl, at } = await answer.json()
  now.textContent = french.format(at)
  if (chatUrl) chat.href = chatUrl
  else chat.querySelector('.go').textContent = 'La messagerie d’essai n’a pas pu démarrer'
}

function tell({ day, cards }) {
  const date = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
  const brought =
    cards === 0
      ? 'aucune carte n’est venue (avez-vous dit « Commencer » dans la messagerie ?)'
      : cards === 1
        ? 'une carte est arrivée dans la messagerie'
        : `${cards} messages sont partis`
  said.textContent = `Nous sommes ${date} : ${brought}.`
}

for (const button of document.querySelectorAll('[data-skip]'))
  button.addEventListener('click', async () => {
    button.disabled = true
    try {
      const answer = await fetch(`./${button.dataset.skip}`, { method: 'POST' })
      if (!answer.ok) throw new Error(String(answer.status))
      tell(await answer.json())
      await state()
    } catch {
      said.textContent = 'Le temps n’a pas pu passer : le serveur de démonstration répond-il encore ?'
    } finally {
      button.disabled = false
    }
  })

await state()
