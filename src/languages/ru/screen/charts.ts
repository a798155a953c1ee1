import type { charts as english } from '../../en/screen/charts.js'

export const charts: typeof english = {
  source: 'Источник: {source}',
  table: 'То же таблицей',
  today: 'сегодня',
  weekdays: [
    { short: 'пн', full: 'понедельник' },
    { short: 'вт', full: 'вторник' },
    { short: 'ср', full: 'среда' },
    { short: 'чт', full: 'четверг' },
    { short: 'пт', full: 'пятница' },
    { short: 'сб', full: 'суббота' },
    { short: 'вс', full: 'воскресенье' },
  ],
}
