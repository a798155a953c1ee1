import type { meetings as english } from '../../en/screen/meetings.js'

export const meetings: typeof english = {
  title: 'Uchrashuvlar',
  lead: 'Kim, qayerda, qachon va qanday uchrashgan: xabarlarda aytilganidek.',
  empty: 'Reyestrda hali uchrashuv yoʻq.',
  emptyHint: 'Tekshiruvda “uchrashuv” turidagi bayonni qabul qiling.',
  one: 'Uchrashuv',
  when: 'Kun',
  where: 'Joy',
  format: 'Shakl',
  tone: 'Ruhi',
  participants: 'Ishtirokchilar',
  parties: 'Tomonlar',
  readouts: 'Xabarlar',
  oneSide: 'Faqat bir tomonning xabari maʼlum; ikkinchisini qoʻshing.',
  came: 'Undan nima chiqdi',
  nothingCame: 'Uning xabaridan hali hech narsa qabul qilinmagan.',
  said: 'Soʻzlarda',
  noDay: 'kuni aytilmagan',
  noDayTold: 'kuni aytilmagan ({day} xabari)',
  noPlace: 'joyi aytilmagan',
}
