import { RendererProvider } from '@fluentui/react-components'
import { createRoot } from 'react-dom/client'
import { createApi, type TokenProvider } from './api.ts'
import { App } from './app.tsx'
import type { Host } from './hosts/host.ts'
import { rendererWithNonce } from './renderer.ts'
import './styles/pane.css'

/** The pane, in the element `root`, beside that document, with that way of getting tokens. */
export function startPane(host: Host, token: TokenProvider): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no element "root"')
  createRoot(root).render(
    <RendererProvider renderer={rendererWithNonce()}>
      <App host={host} api={createApi(token)} storage={storageOrNull()} />
    </RendererProvider>,
  )
}

/** Reading `localStorage` throws where third-party storage is blocked. */
function storageOrNull(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
