import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components'

/**
 * A calm petrol blue, evenly spaced in OKLCH (hue 238 to 230). White on 70 and 80 passes 7:1, 100 on the dark surface
 * 5:1, so that links and buttons stay readable in both themes.
 */
const petrol: BrandVariants = {
  10: '#01111d',
  20: '#011b2a',
  30: '#002538',
  40: '#012f46',
  50: '#013a54',
  60: '#054562',
  70: '#0b5170',
  80: '#135e80',
  90: '#2c7498',
  100: '#68a9ce',
  110: '#70aecf',
  120: '#88bedb',
  130: '#a4cee5',
  140: '#bdddef',
  150: '#d7ecf6',
  160: '#ecf5fa',
}

/** Softer corners than Fluent's, and the fonts that are already there: nothing is downloaded. */
const shape = {
  borderRadiusMedium: '8px',
  borderRadiusLarge: '12px',
  fontFamilyBase: "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', Arial, sans-serif",
}

export const lightTheme: Theme = {
  ...createLightTheme(petrol),
  ...shape,
  colorNeutralBackground2: '#f7f6f3',
  colorNeutralStroke2: '#e4e1da',
}

export const darkTheme: Theme = {
  ...createDarkTheme(petrol),
  ...shape,
  colorNeutralBackground1: '#26292c',
  colorNeutralBackground1Hover: '#2f3336',
  colorNeutralBackground2: '#1b1d1f',
  colorNeutralStroke2: '#3c4145',
}
