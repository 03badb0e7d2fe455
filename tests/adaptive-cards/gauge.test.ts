import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { barPicture } from '../../adaptive-cards/elements/bar-picture.ts'
import { gauge } from '../../adaptive-cards/elements/gauge.ts'

const pixels = (share: number): { width: number; violet: number } => {
  const { width, height, data } = PNG.sync.read(Buffer.from(barPicture(share).split(',')[1] ?? '', 'base64'))
  const violet = Array.from({ length: width * height }, (_, i) => data[4 * i]).filter(red => red === 116).length
  return { width, violet: violet / height }
}

describe('a bar drawn in the card', () => {
  test.each([0, 1 / 120, 0.05, 0.33, 0.5, 0.77, 1])('%d of its width is filled', share => {
    const { width, violet } = pixels(share)
    expect(violet).toBe(Math.round(width * share))
  })

  test('never more than the whole', () => {
    expect(pixels(3)).toEqual(pixels(1))
    expect(pixels(-1)).toEqual(pixels(0))
  })

  test('is as wide as its card, light, and said in words', () => {
    const [bar] = gauge({ value: 7, of: 9, words: '7 sur 9' })
    expect(bar).toMatchObject({ type: 'ProgressBar', fallback: { size: 'Stretch', altText: '7 sur 9' } })
    expect(barPicture(0.5).length).toBeLessThan(240)
  })

  test('is not there when there is nothing to count', () => expect(gauge({ value: 0, of: 0, words: '' })).toEqual([]))
})
