import type { savedViews as english } from '../../en/screen/saved-views.js'

export const savedViews: typeof english = {
  title: 'Saqlangan tanlovlar',
  lead: 'Nom bilan saqlangan reyestr soʻrovlari, avval oʻzingizniki.',
  empty: 'Hozircha tanlovlar yoʻq.',
  emptyHint: 'Reyestrni toraytiring va “Tanlovni saqlash”ni tanlang.',
  name: 'Tanlov',
  asks: 'Nima soʻraladi',
  owner: 'Kimniki',
  visibility: 'Kimga koʻrinadi',
  savedAt: 'Qachon saqlangan',
  change: 'Oʻzgartirish',
  remove: 'Olib tashlash',
  follow: 'Kuzatib borish',
}
