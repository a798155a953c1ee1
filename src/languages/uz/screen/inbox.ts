import type { inbox as english } from '../../en/screen/inbox.js'

export const inbox: typeof english = {
  title: 'Sizni kutayotgan ishlar',
  lead: 'Boshqa odam taklif qilgan va siz tasdiqlagach kuchga kiradigan amallar.',
  empty: 'Tasdigʻingizni hech narsa kutmayapti.',
  confirm: 'Tasdiqlash',
  refuse: 'Rad etish',
  ground: 'Asos',
  groundHint: 'Uni taklif qilgan shaxs koʻradi; u jurnalda qoladi.',
  refuseNow: 'Shu asos bilan rad etish',
  proposedBy: 'taklif: {name}, {time}',
  bothSides: 'Har ikki tomon vakili rozi boʻlishi kerak.',
  mine: 'Siz taklif qilganlar',
  mineEmpty: 'Sizniki hech narsa kutmayapti.',
  decided: 'Yaqinda hal qilingan',
  decidedEmpty: 'Hali hech narsa hal qilinmagan.',
  takeBack: 'Qaytarib olish',
  refusals: 'Rad etilgan takliflar',
  decidedBy: '{state}: {name}, {time}',
}
