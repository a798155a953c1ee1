/** Inks by name. A drawing names them only; `static/charts.css` says what they are in light, dark, print and forced
 *  colours. The library that draws wants colours, so each ink has one that stands for it and never reaches a page. */
const INKS = {
  ink: '#010101',
  soft: '#020202',
  rule: '#030303',
  one: '#040404',
  two: '#050505',
  gap: '#060606',
  card: '#070707',
  strong: '#080808',
} as const

export type Ink = keyof typeof INKS

/** The paper inside an open mark, which the library fills with white of its own. */
const PAPER = '#fff'

const NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(INKS).map(([name, sign]) => [sign, name] as const),
  [PAPER, 'card'],
])

/** The colour that stands for an ink while the library draws. */
export function signOf(ink: Ink): string {
  return INKS[ink]
}

/** The class of what is filled or drawn with a colour; nothing for a colour that stands for no ink. */
export function inkClass(way: 'fill' | 'line', colour: unknown): string | null {
  const name = typeof colour === 'string' ? NAMES.get(colour) : undefined
  return name === undefined ? null : `${way}-${name}`
}
