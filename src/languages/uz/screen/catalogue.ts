import type { catalogue as english } from '../../en/screen/catalogue.js'

export const catalogue: typeof english = {
  title: 'Sahifa namunalari',
  lead: 'Har bir sahifa har bir holatida, oʻylab topilgan maʼlumotlar bilan. Testlar ularning barchasini oʻqiydi.',
}
