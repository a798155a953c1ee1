import type { comparing as english } from '../../en/screen/comparing.js'

export const comparing: typeof english = {
  title: 'Solishtirish',
  lead: 'Bir narsa uchtagacha ifodada, yonma-yon. Birinchisidan farqlanadigan soʻzlar belgilangan.',
  choose: 'Ikki yoki uch shartli belgini yoki ikki tahrirni kiriting.',
  first: 'Birinchi',
  second: 'Ikkinchi',
  third: 'Uchinchi',
  show: 'Solishtirish',
  gone: 'olib tashlangan',
  added: 'qoʻshilgan',
  otherLanguage: 'Boshqa tilda, shuning uchun soʻzlar emas, maydonlar solishtiriladi.',
  differs: 'farq qiladi',
  fields: 'Nima aytilgan',
  notFound: 'Bunday shartli belgi yoki tahrir yoʻq: {named}.',
  editionOf: 'Tahrir tili: {language}',
  count: '{count, plural, =0 {Farq yoʻq} other {# joyda farq bor}}',
}
