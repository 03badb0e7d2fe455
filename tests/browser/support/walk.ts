import type { Frame, Locator, Page } from 'playwright-core'

type View = Page | Frame

export const press = (view: View, name: string | RegExp): Promise<void> =>
  view.getByRole('button', { name, exact: typeof name === 'string' }).click()

/** Every finding of a kind, opened. */
export async function findingsOf(view: View, kind: string): Promise<Locator> {
  const type = view.locator('.findings details', { hasText: new RegExp(`^${kind}`) }).first()
  await type.locator('summary').first().click()
  return type
}

/** From the first point of a list to its receipt, all of it checked. */
export async function signList(view: View): Promise<void> {
  const check = view.getByRole('button', { name: 'C’est vérifié' })
  await check.waitFor()
  while (await check.isVisible()) await check.click()
  await press(view, 'Signer la vérification')
  await view.getByRole('heading', { name: 'Vérification faite' }).waitFor()
}
