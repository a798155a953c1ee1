import type { lists as english } from '../../en/screen/lists.js'

export const lists: typeof english = {
  title: 'Барлық тізімдер',
  lead: 'Тізілім сақтайтынның бәрі, тізімдер бойынша.',
  words: 'Ізделетін сөздер',
  narrow: 'Тарылту',
  count: '{count, plural, =0 {Сәйкес жазба жоқ} other {# жазба}}',
  empty: 'Сәйкес жазба жоқ. Шартты алып тастаңыз немесе тиісті әрекетпен жазба қосыңыз.',
}
