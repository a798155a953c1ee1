/** Words around pictures, and the days of the week from Monday. */
export const charts = {
  source: 'Source: {source}',
  table: 'The same as a table',
  today: 'today',
  weekdays: [
    { short: 'Mon', full: 'Monday' },
    { short: 'Tue', full: 'Tuesday' },
    { short: 'Wed', full: 'Wednesday' },
    { short: 'Thu', full: 'Thursday' },
    { short: 'Fri', full: 'Friday' },
    { short: 'Sat', full: 'Saturday' },
    { short: 'Sun', full: 'Sunday' },
  ],
}
