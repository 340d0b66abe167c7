import type { Paint } from './picture.ts'

/**
 * The colours of each paint on light and on dark ground, as `#rrggbb`. A PDF is printed on light ground. The scopes differ in
 * lightness as well as in hue, so that they can be told apart in greyscale and by people who do not see some hues; each of
 * them has at least 3 : 1 against its ground, text has 4.5 : 1 (WCAG 2.2, 1.4.11 and 1.4.3).
 */
export const paints: Readonly<Record<'light' | 'dark', Readonly<Record<Paint, string>>>> = {
  light: {
    'scope-1': '#143d4a',
    'scope-2': '#1f6c90',
    'scope-3': '#c2701c',
    other: '#7d858e',
    accent: '#12706a',
    total: '#3d4750',
    more: '#b2442f',
    less: '#12706a',
    target: '#6a4fa3',
    missing: '#8b939b',
    waiting: '#9a6700',
    text: '#1b2228',
    muted: '#5a646e',
    axis: '#7d868f',
    rule: '#e1e5e8',
    ground: '#ffffff',
  },
  dark: {
    'scope-1': '#4f8797',
    'scope-2': '#68a8cc',
    'scope-3': '#f7c78b',
    other: '#9aa3ab',
    accent: '#4fc0b5',
    total: '#aeb8c1',
    more: '#ef8f78',
    less: '#4fc0b5',
    target: '#b9a2ec',
    missing: '#78828b',
    waiting: '#e0b050',
    text: '#e8ecef',
    muted: '#a3adb6',
    axis: '#77818a',
    rule: '#2c353c',
    ground: '#171d21',
  },
}
