import type { Host } from './host.ts'

/** What Word and Outlook say alike about themselves. Every field may be missing: old hosts, Office outside Office. */
export function officeContext(): Pick<Host, 'language' | 'dark' | 'partition'> {
  const context = Office.context as Partial<Office.Context>
  return {
    language: context.displayLanguage ?? navigator.language,
    dark: isDark(context.officeTheme),
    partition: context.partitionKey ?? '',
  }
}

/** `isDarkTheme` is young; before it, the background colour tells. */
function isDark(theme: Office.OfficeTheme | undefined): boolean | null {
  if (!theme) return null
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme.bodyBackgroundColor ?? '')
  if (!channels) return null
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map(hex => Number.parseInt(hex, 16))
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128
}
