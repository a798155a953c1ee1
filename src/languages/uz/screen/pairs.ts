import type { pairs as english } from '../../en/screen/pairs.js'

/** The choice of the pair that pages show. */
export const pairs: typeof english = {
  title: 'Qaysi ikki davlat',
  lead: 'Bosh sahifa, portfel, savdo va aloqalar shu yerda tanlangan juftlikni koʻrsatadi. Brauzer uni eslab qoladi.',
  pair: 'Juftlik',
  other: 'Boshqa davlatlar',
  first: 'Bir davlat',
  second: 'Boshqa davlat',
  choose: 'Shu juftlikni koʻrsatish',
  wrong: 'Ikki xil davlatni tanlang',
  change: '{pair}: boshqa davlatlarni tanlash',
}
