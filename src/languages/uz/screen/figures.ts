import type { figures as english } from '../../en/screen/figures.js'

export const figures: typeof english = {
  title: 'Aytilgan koʻrsatkichlar',
  lead: 'Har bir son aytilganidek turadi: davri, chegarasi va kimning koʻrsatkichi ekani bilan. Aytilgani hali fakt emas.',
  empty: 'Hali birorta koʻrsatkich qabul qilinmagan.',
  emptyHint: 'Tekshiruvda “koʻrsatkich” turidagi bayonni qabul qiling.',
  measure: 'Nima oʻlchangan',
  value: 'Qiymat',
  comparison: 'Taqqoslash',
  period: 'Davr',
  party: 'Tomonlar',
  claim: 'Soʻzlar',
  published: 'Eʼlon qilingan',
  count: '{count, plural, =0 {Koʻrsatkich yoʻq} other {# ta koʻrsatkich}}',
}
