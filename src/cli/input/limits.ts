/** Longest text that is read, in UTF-16 units: a readout has some thousands, a book a million.
 *  source: the design's cap of 1 MB a text against quadratic surprises */
export const TEXT_LENGTH = 1_048_576

/** Longest line of a stream, in bytes: the longest text with each letter written as `\uXXXX`, and some room. */
export const LINE_BYTES = TEXT_LENGTH * 6 + 65_536

/** Longest file of a plain text, in bytes: UTF-8 takes three for one UTF-16 unit at most. */
export const FILE_BYTES = TEXT_LENGTH * 3
