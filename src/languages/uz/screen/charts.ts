import type { charts as english } from '../../en/screen/charts.js'

export const charts: typeof english = {
  source: 'Manba: {source}',
  table: 'Jadval koʻrinishida',
  today: 'bugun',
  weekdays: [
    { short: 'du', full: 'dushanba' },
    { short: 'se', full: 'seshanba' },
    { short: 'chor', full: 'chorshanba' },
    { short: 'pay', full: 'payshanba' },
    { short: 'ju', full: 'juma' },
    { short: 'sha', full: 'shanba' },
    { short: 'yak', full: 'yakshanba' },
  ],
}
