/** How far the clocks of a zone are from UTC on a day, as people write it: `UTC+5`; empty for a zone that there is not.
 *  shapes: `day` as much of a day as is known, `2024`, `2024-02` or `2024-02-11` */
export function offsetOf(zone: string, day: string): string {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(day)) return ''
  const at = new Date(`${day}-01-01`.slice(0, 10))
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' })
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    return name.replace('GMT', 'UTC')
  } catch {
    return ''
  }
}
