import type { figures as english } from '../../en/screen/figures.js'

export const figures: typeof english = {
  title: 'Aytilgan raqamlar',
  lead: 'Har bir raqam aytilganidek turadi: davri, chegarasi va kimning raqami ekani bilan. Aytilgani hali fakt emas.',
  empty: 'Hali birorta raqam qabul qilinmagan.',
  emptyHint: 'Tekshiruvda “raqam” turidagi bayonni qabul qiling.',
  measure: 'Koʻrsatkich',
  value: 'Qiymat',
  comparison: 'Taqqoslash',
  period: 'Davr',
  party: 'Tomonlar',
  claim: 'Soʻzlar',
  published: 'Eʼlon qilingan',
  count: '{count, plural, =0 {Raqam yoʻq} other {# ta raqam}}',
}
