import { useEffect, useState } from 'react'

const DARK = '(prefers-color-scheme: dark)'

/** The host's theme when it says one, else the system's, followed as it changes. */
export function useDark(host: boolean | null): boolean {
  const [system, setSystem] = useState(() => matchMedia(DARK).matches)
  useEffect(() => {
    const query = matchMedia(DARK)
    const follow = () => setSystem(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return host ?? system
}
