import type { charts as english } from '../../en/screen/charts.js'

export const charts: typeof english = {
  source: 'Дереккөз: {source}',
  table: 'Кесте түрінде',
  today: 'бүгін',
  weekdays: [
    { short: 'дс', full: 'дүйсенбі' },
    { short: 'сс', full: 'сейсенбі' },
    { short: 'ср', full: 'сәрсенбі' },
    { short: 'бс', full: 'бейсенбі' },
    { short: 'жм', full: 'жұма' },
    { short: 'сб', full: 'сенбі' },
    { short: 'жс', full: 'жексенбі' },
  ],
}
