const DAY = 86_400_000

/** The number of a day, counted from 1970; for distances in drawings only. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)
}

/** Turns days into places of a drawing. */
export function dayScale(first: string, last: string, [from, to]: readonly [number, number]) {
  const [a, b] = [dayNumber(first), dayNumber(last)]
  const length = Math.max(1, b - a)
  return (day: string) => from + ((dayNumber(day) - a) / length) * (to - from)
}

/** The first days of the years between two days, for ticks. */
export function yearsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const step = Math.max(1, Math.ceil((to - from) / 6))
  const years: string[] = []
  for (let year = from + 1; year <= to; year += step) years.push(`${year}-01-01`)
  return years
}
