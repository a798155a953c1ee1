const DAY_OF_OFFICES = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/

/** A day as offices write it, `29.03.2025`, as `2025-03-29`; anything else as it stands, without blanks around it. */
export function plainDay(typed: string): string {
  const text = typed.trim()
  const [, day = '', month = '', year] = DAY_OF_OFFICES.exec(text) ?? []
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
