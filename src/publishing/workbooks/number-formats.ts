/** A format of numbers: one that all spreadsheets know by its number, or one that the file writes out. */
interface NumberFormat {
  readonly id: number
  readonly code: string
}

/** Formats of days and times without a code (ECMA-376, 18.8.30; 27–36 and 50–58 in East Asian spreadsheets). */
const DAY_FORMATS: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
]
const PERCENT_FORMATS: readonly number[] = [9, 10]

/** What stands in a code as itself: in quotes, behind a backslash, in brackets, as a filler. */
const AS_ITSELF = /"[^"]*"|\\.|\[[^\]]*\]|[_*]./g

function bareCode({ code }: NumberFormat): string {
  return code.replace(AS_ITSELF, '').toLowerCase()
}

/** Whether a number under this format is a day. */
export function isDayFormat(format: NumberFormat): boolean {
  if (format.code === '') return DAY_FORMATS.some(([from, to]) => format.id >= from && format.id <= to)
  const bare = bareCode(format)
  return bare !== 'general' && /[dmy]/.test(bare) && !/[0#]/.test(bare.replace(/\.0+/g, ''))
}

/** Whether a number under this format is shown as a share of a hundred. */
export function isPercentFormat(format: NumberFormat): boolean {
  return format.code === '' ? PERCENT_FORMATS.includes(format.id) : bareCode(format).includes('%')
}
