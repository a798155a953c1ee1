import type { news as english } from '../../en/screen/news.js'

export const news: typeof english = {
  yours: 'Sizning ishlaringiz',
  noneYours: 'Sizni kutayotgan ish yoʻq.',
  allYours: 'Sizni kutayotganlarning hammasi',
  who: 'Kimlar',
  whenWhere: 'Qachon va qayerda',
  readoutsOf: '{count, plural, =0 {Xabarlar yoʻq} other {# ta xabar}}',
  promisesOf: '{count, plural, =0 {majburiyat yoʻq} other {# ta majburiyat}}',
  figuresOf: '{count, plural, =0 {koʻrsatkich yoʻq} other {# ta koʻrsatkich}}',
  readouts: 'Xabarlar',
  came: 'Natijasi',
  overdue: '{count, plural, other {# ta majburiyatning muddati oʻtgan}}',
  differ: 'Tomonlar farq qiladigan joylar',
  noneDiffer: 'Majburiyatlar boʻyicha tomonlar maʼlumoti farq qilmaydi.',
  allDiffer: 'Barcha farqlar',
  sinceVisit: 'Oxirgi kirganingizdan beri oʻzgargan, {at}',
  sinceWeek: 'Shu hafta oʻzgargan',
  changes: '{count, plural, =0 {Hech narsa oʻzgarmagan.} other {# ta oʻzgarish}}',
  markAll: 'Belgilangan reyestr',
  seen: 'Koʻrib chiqdim',
}
