import type { CommitmentRow } from '../../../register/index.js'
import { type Screen, wordFor } from '../../screen.js'

const HEIGHT = 20
const PADDING = 8
/** How wide a letter of the badge is at most, in pixels; text is fitted to what is reckoned so. */
const LETTER = 6.4

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
}

function widthOf(text: string): number {
  return Math.ceil(text.length * LETTER) + 2 * PADDING
}

/** What a badge says: reference, force, due, and what each side says. */
export function badgeWords(
  { reference, force, due, sides }: CommitmentRow,
  screen: Screen,
): readonly string[] {
  const { kinds, register, commitment, countries } = screen.words
  const states = sides.map(
    ({ party, workState }) => `${wordFor(countries, party)}: ${commitment.states[workState]}`,
  )
  return [reference, kinds.forces[force], due === null ? register.noDue : screen.date(due.edtf), ...states]
}

interface Placed {
  readonly text: string
  readonly at: number
  readonly width: number
}

function placedOf(words: readonly string[]): readonly Placed[] {
  let at = 0
  return words.map((text) => {
    const width = widthOf(text)
    at += width
    return { text, at: at - width, width }
  })
}

/** A picture of one line for other pages; it needs neither our style sheet nor a script. */
export function badgeOf(commitment: CommitmentRow, screen: Screen): string {
  const words = badgeWords(commitment, screen)
  const parts = placedOf(words)
  const width = parts.reduce((sum, part) => sum + part.width, 0)
  const boxes = parts.map(({ text, at, width: own }, number) => {
    const [fill, ink] = number === 0 ? ['#1d4f91', '#ffffff'] : ['#fbfaf6', '#1a1d21']
    return `<rect x="${at}" width="${own}" height="${HEIGHT}" fill="${fill}" stroke="#ddd8cc"/><text x="${at + PADDING}" y="14" fill="${ink}" textLength="${own - 2 * PADDING}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`
  })
  const title = escaped(words.join(' · '))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${title}" font-family="system-ui,sans-serif" font-size="11"><title>${title}</title>${boxes.join('')}</svg>`
}
