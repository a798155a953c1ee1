/** What a document may cost before it is given up.
 *  units: milliseconds, bytes, pages, megabytes of the heap of the thread
 *  shapes: `memory` so much more than before the whole program may take while a document is read; `buffer` the largest thing that is
 *  unpacked at once, a thousand pages of text; `atOnce` so many are read at once, `ofPublic` so many of them for those who are not signed
 *  in; `waiting` so many of each sort may wait behind them, each for the time `wait` */
export interface PdfLimits {
  readonly time: number
  readonly memory: number
  readonly buffer: number
  readonly heap: number
  readonly pages: number
  readonly atOnce: number
  readonly ofPublic: number
  readonly waiting: number
  readonly wait: number
}

/** Far more than any readout needs (reliability H6). */
export const PDF_LIMITS: PdfLimits = {
  time: 20_000,
  memory: 512_000_000,
  buffer: 64_000_000,
  heap: 256,
  pages: 200,
  atOnce: 2,
  ofPublic: 1,
  waiting: 8,
  wait: 20_000,
}

/** Why a document gives no text: it is locked, damaged, a picture of words, has letters without names, holds or costs too much,
 *  takes too long, or others are in its way. */
export type PdfRefusal = 'locked' | 'broken' | 'scan' | 'unmapped' | 'too-large' | 'too-slow' | 'busy'

/** The words of a document.
 *  shapes: `title` empty when none is seen; `bare` how many of its pages hold no words */
export interface PdfText {
  readonly text: string
  readonly title: string
  readonly bare: number
  readonly isTooLong: boolean
}

/** What the thread says at its end. */
export type PdfAnswer = PdfText | PdfRefusal
