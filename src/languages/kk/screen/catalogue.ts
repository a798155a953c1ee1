import type { catalogue as english } from '../../en/screen/catalogue.js'

export const catalogue: typeof english = {
  title: 'Бет үлгілері',
  lead: 'Әр бет әр күйінде, ойдан алынған деректермен. Тесттер олардың барлығын оқиды.',
}
