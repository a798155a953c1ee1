import type { lists as english } from '../../en/screen/lists.js'

export const lists: typeof english = {
  title: 'Barcha roʻyxatlar',
  lead: 'Reyestrda saqlanadigan hamma narsa, roʻyxatlar boʻyicha.',
  words: 'Qidirilayotgan soʻzlar',
  narrow: 'Toraytirish',
  count: '{count, plural, =0 {Mos yozuv yoʻq} other {# ta yozuv}}',
  empty: 'Mos yozuv yoʻq. Shartni olib tashlang yoki tegishli amal bilan yozuv qoʻshing.',
}
