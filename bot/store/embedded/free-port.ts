import { createServer } from 'node:net'

/** A local port nobody listens on at this moment: the wished one when it is free. */
export async function freePort(wished: number | null): Promise<number> {
  if (wished !== null && (await tryPort(wished)) !== null) return wished
  const port = await tryPort(0)
  if (port === null) throw new Error('no local port is free')
  return port
}

const tryPort = (port: number): Promise<number | null> =>
  new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })
