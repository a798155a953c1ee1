import type { countries as english } from '../../en/screen/countries.js'

export const countries: typeof english = {
  UZ: 'Өзбекстан',
  KZ: 'Қазақстан',
  KG: 'Қырғызстан',
  TJ: 'Тәжікстан',
  TM: 'Түрікменстан',
  RU: 'Ресей',
  CN: 'Қытай',
  AF: 'Ауғанстан',
  AZ: 'Әзербайжан',
  TR: 'Түркия',
  US: 'АҚШ',
}
