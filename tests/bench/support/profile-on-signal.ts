import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector'

/** SIGUSR2 starts a CPU profile, a second one writes it to the file that the environment names: start-up stays out of it. */
export function profileOnSignal(): void {
  const file = process.env.CPU_PROFILE
  if (!file) return
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  let running = false
  process.on('SIGUSR2', () => {
    if (!running) session.post('Profiler.start')
    else session.post('Profiler.stop', (_, { profile }) => writeFileSync(file, JSON.stringify(profile)))
    running = !running
  })
}
