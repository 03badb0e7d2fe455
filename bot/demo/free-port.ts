import { createServer } from 'node:net'

/** The wished port when it is free on loopback, else one that is. */
export async function freePort(wished: number): Promise<number> {
  const free = (port: number) =>
    new Promise<number | null>(resolve => {
      const probe = createServer()
      probe.once('error', () => resolve(null))
      probe.listen(port, '127.0.0.1', () => {
        const address = probe.address()
        probe.close(() => resolve(typeof address === 'object' && address ? address.port : null))
      })
    })
  return (await free(wished)) ?? (await free(0)) ?? wished
}
