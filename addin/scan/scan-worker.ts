import type { Answered, Asked } from './answer.ts'
import { scanHere } from './scan-here.ts'

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  const { id, text, terms } = data
  self.postMessage({ id, ...scanHere(text, terms) } satisfies Answered)
}
