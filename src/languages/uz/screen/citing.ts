import type { citing as english } from '../../en/screen/citing.js'

export const citing: typeof english = {
  cite: 'Iqtibos keltirish',
  title: '{reference} ga qanday havola qilinadi',
  lead: 'Havola har doim ishlaydi; iqtibos eʼlon qilingan matn bilan solishtirilgan.',
  gost: 'GOST R 7.0.5',
  apa: 'APA',
  bibtex: 'BibTeX',
  downloadBib: '.bib faylini yuklab olish',
  copy: 'Nusxalash',
  copied: 'Nusxalandi',
  quote: 'Iqtibos',
  badge: 'Boshqa sahifalar uchun belgi',
  badgeHint: 'Belgi kuch, muddat va har bir tomon maʼlumotini ochilgan paytdagi holatda koʻrsatadi.',
  snippet: 'Sahifangiz uchun HTML',
  follow: 'Kuzatib borish',
  back: 'Bayonga qaytish',
}
