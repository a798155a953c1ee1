import type { editions as english } from '../../en/screen/editions.js'

export const editions: typeof english = {
  compareWith: 'Solishtirish: {language}',
  compareEarlier: 'Almashtirilgan tahrir bilan solishtirish',
  withdrawn: 'Bu tahrirni noshir {day} kuni qaytarib olgan: {ground}',
  withdrawnPlain: 'Bu tahrirni noshir qaytarib olgan.',
  stays: 'Matn eʼlon qilinganidek saqlanadi.',
  corrected: 'Bu tahrir oʻrniga tuzatilgani chiqqan.',
  showNewer: 'Tuzatilgan tahrirni koʻrsatish',
  choose: '{number}-bayonni tanlash',
  acceptChecked: 'Belgilanganlarni qabul qilish',
  acceptHint: 'Matn bilan solishtirilgan bayonlarni belgilang va birga qabul qiling.',
  noneChecked: 'Kamida bitta bayonni belgilang',
  acceptedMany: '{count, plural, other {# ta bayon qabul qilindi}}.',
  leftMany: '{count, plural, other {# tasini shu orada boshqa shaxs oʻzgartirgan, kutib turibdi}}.',
  byHand: 'Bayonni qoʻlda qoʻshish',
  takeMarked: 'Belgilangan soʻzlardan bayon qoʻshish',
  byHandHint:
    'Matndagi soʻzlarni belgilang yoki harfma-harf nusxalang. Bayon boshqalari kabi tekshiruvni kutadi.',
  words: 'Matndagi soʻzlar',
  add: 'Qoʻshish va tekshirish',
  wordsWrong: 'Bu soʻzlar matnda bunday turmagan',
  atSource: 'Noshirda',
  sentWith: '{day} sanasi bilan, taxmin boʻyicha yuboriladi.',
}
