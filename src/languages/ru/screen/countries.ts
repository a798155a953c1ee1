import type { countries as english } from '../../en/screen/index.js'

export const countries: typeof english = {
  UZ: 'Узбекистан',
  KZ: 'Казахстан',
  KG: 'Кыргызстан',
  TJ: 'Таджикистан',
  TM: 'Туркменистан',
  RU: 'Россия',
  CN: 'Китай',
  AF: 'Афганистан',
  AZ: 'Азербайджан',
  TR: 'Турция',
  US: 'США',
}
