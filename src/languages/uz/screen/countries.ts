import type { countries as english } from '../../en/screen/countries.js'

export const countries: typeof english = {
  UZ: 'Oʻzbekiston',
  KZ: 'Qozogʻiston',
  KG: 'Qirgʻiziston',
  TJ: 'Tojikiston',
  TM: 'Turkmaniston',
  RU: 'Rossiya',
  CN: 'Xitoy',
  AF: 'Afgʻoniston',
  AZ: 'Ozarbayjon',
  TR: 'Turkiya',
  US: 'AQSH',
}
