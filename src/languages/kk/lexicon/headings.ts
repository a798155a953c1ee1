import type { WordTable } from '../../language.js'
import { rowsOf } from '../base.js'

/** Words of headings and the force of the lines under them; only these forms, for `тапсырмалардың орындалуы` heads a report. */
export const KK_HEADINGS: WordTable = rowsOf([
  ['=тапсырмалар, =тапсырма, =міндеттер, =нұсқаулар, =өкімдер, =тапсырылды', 'ordered'],
  ['=уағдаластықтар, =келісімдер, =шешімдер, =келісілді, =міндеттемелер', 'agreed'],
  ['=жоспарлар, =іс-шаралар, =жоспарланған, =жоспарланып', 'intended'],
  ['=ұсыныстар, =ұсынымдар, =бастамалар', 'proposed'],
  ['=басымдықтар, =басым =бағыттар', 'supported'],
])
