import type { CliWords } from '../../languages/command-line.js'
import type { Session } from '../session.js'
import type { Colours } from '../terminal.js'

/** What cards are written with.
 *  units: width in letters */
export interface CardStyle {
  readonly words: CliWords
  readonly colours: Colours
  readonly width: number
}

/** The style of standard output. */
export function styleOf({ words, terminal }: Session): CardStyle {
  return { words, colours: terminal.data.colours, width: terminal.data.width }
}
