import type { WordTable } from '../../language.js'

/** Words of headings and the force of the lines under them; only these forms, for `topshiriqlar ijrosi` heads a report. */
export const UZ_HEADINGS: WordTable = [
  ['=topshiriqlar, =topshiriq, =vazifalar, =koʻrsatmalar, =farmoyishlar, =topshirildi', 'ordered'],
  ['=kelishuvlar, =qarorlar, =kelishildi, =majburiyatlar, =ahdlashuvlar', 'agreed'],
  ['=rejalar, =chora-tadbirlar, =rejalashtirilgan, =rejalashtirilmoqda, =niyatlar', 'intended'],
  ['=takliflar, =tavsiyalar, =tashabbuslar', 'proposed'],
  ['=ustuvor =yoʻnalishlar, =ustuvor =vazifalar', 'supported'],
]
