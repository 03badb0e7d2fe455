import type { ElementExtension } from '@microsoft/app-manifest/build/generated-types/teams/TeamsManifestV1D30'
import { PNG } from 'pngjs'
import type { UnifiedPackage } from '../bundle.ts'
import { type Finding, finding } from './finding.ts'

/** Packaged images: Teams wants exactly these sizes. */
const SIZES = { color: 192, outline: 32, color32x32: 32 } as const

export function checkImages({ manifest, images }: UnifiedPackage): Finding[] {
  const findings = (Object.keys(SIZES) as (keyof typeof SIZES)[]).flatMap(role => {
    const name = manifest.icons[role]
    return name === undefined ? [] : checkSize(name, images[name], SIZES[role])
  })
  return [...findings, ...checkOutline(manifest.icons.outline, images[manifest.icons.outline])]
}

/** An icon that an address promises: the file must be one that we host, and as large as promised. */
export function checkHosted(address: string, size: number, hosted: ReadonlyMap<string, Uint8Array>): Finding[] {
  return checkSize(address, hosted.get(address), size)
}

/** Every icon of a unified manifest, by size and address. */
export function iconsOf({ ribbons = [], alternates = [] }: ElementExtension): { size: number; url: string }[] {
  const groups = ribbons.flatMap(ribbon => ribbon.tabs).flatMap(tab => tab.groups ?? [])
  const shown = groups.flatMap(group => [group.icons, ...(group.controls ?? []).map(control => control.icons)])
  const listed = alternates.flatMap(one => (one.alternateIcons ? Object.values(one.alternateIcons) : []))
  return [...shown.flatMap(icons => icons ?? []), ...listed]
}

function checkSize(name: string, bytes: Uint8Array | undefined, size: number): Finding[] {
  if (bytes === undefined) return [finding('icon-file', `${name} is not among our images`)]
  const png = decode(bytes)
  if (png === undefined) return [finding('icon-file', `${name} is not a PNG`)]
  if (png.width === size && png.height === size) return []
  return [finding('icon-size', `${name} is ${png.width}×${png.height} pixels, not ${size}×${size}`)]
}

/** Teams tints the outline: anything but white on transparency becomes a blot. */
function checkOutline(name: string, bytes: Uint8Array | undefined): Finding[] {
  const png = bytes && decode(bytes)
  if (png === undefined) return []
  let clear = 0
  let coloured = 0
  for (let at = 0; at < png.data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = png.data.subarray(at, at + 4)
    if (alpha === 0) clear++
    else if (Math.min(red, green, blue) < 250) coloured++
  }
  if (coloured > 0) return [finding('outline-colour', `${name} has ${coloured} pixels that are not white`)]
  return clear === 0 ? [finding('outline-colour', `${name} has no transparent pixel`)] : []
}

function decode(bytes: Uint8Array): PNG | undefined {
  try {
    return PNG.sync.read(Buffer.from(bytes))
  } catch {
    return undefined
  }
}
