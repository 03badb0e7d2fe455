/**
 * How a host like Teams lays cards out, written from the documented property names of host configurations.
 * Colours are close to what people see in Teams, chosen by us; the tests measure their contrast, Teams brings its own.
 */
export type Theme = 'light' | 'dark'
export const THEMES: readonly Theme[] = ['light', 'dark']

interface Palette {
  page: string
  card: string
  line: string
  text: string
  subtle: string
  accent: string
  good: string
  warning: string
  attention: string
  field: string
  primary: string
  onPrimary: string
  grounds: Record<'emphasis' | 'accent' | 'good' | 'warning' | 'attention', string>
}

export const PALETTES: Record<Theme, Palette> = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    line: '#d1d1d1',
    text: '#242424',
    subtle: '#5c5c5c',
    accent: '#4f52b2',
    good: '#0e700e',
    warning: '#7a4d00',
    attention: '#b10e1c',
    field: '#ffffff',
    primary: '#5b5fc7',
    onPrimary: '#ffffff',
    grounds: { emphasis: '#f3f2f1', accent: '#e8ebfa', good: '#e7f4e4', warning: '#fff4ce', attention: '#fdecee' },
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    line: '#4d4d4d',
    text: '#ffffff',
    subtle: '#c2c2c2',
    accent: '#aab1fa',
    good: '#8fd08f',
    warning: '#f2c661',
    attention: '#ff9d9d',
    field: '#333333',
    primary: '#5b5fc7',
    onPrimary: '#ffffff',
    grounds: { emphasis: '#383838', accent: '#2f3358', good: '#1f3d1f', warning: '#4a3b12', attention: '#4e2329' },
  },
}

export function hostConfig(theme: Theme): object {
  const palette = PALETTES[theme]
  const colour = (value: string) => ({ default: value, subtle: value })
  const foregroundColors = {
    default: { default: palette.text, subtle: palette.subtle },
    dark: colour(palette.text),
    light: colour(palette.subtle),
    accent: colour(palette.accent),
    good: colour(palette.good),
    warning: colour(palette.warning),
    attention: colour(palette.attention),
  }
  const ground = (backgroundColor: string) => ({ backgroundColor, foregroundColors, borderColor: backgroundColor })
  return {
    fontFamily: "'Segoe UI', 'Liberation Sans', sans-serif",
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    spacing: { extraSmall: 4, small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: palette.line },
    supportsInteractivity: true,
    containerStyles: {
      default: ground(palette.card),
      ...Object.fromEntries(Object.entries(palette.grounds).map(([style, value]) => [style, ground(value)])),
    },
    textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
    textBlock: { headingLevel: 3 },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { suffix: ' *', suffixColor: 'attention' },
        optionalInputs: {},
      },
      errorMessage: { color: 'attention', size: 'small', spacing: 'small' },
    },
    actions: {
      maxActions: 6,
      spacing: 'medium',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline' },
    },
    adaptiveCard: { allowCustomStyle: false },
  }
}
