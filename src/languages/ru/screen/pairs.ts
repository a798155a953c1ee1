import type { pairs as english } from '../../en/screen/pairs.js'

/** The choice of the pair that pages show. */
export const pairs: typeof english = {
  title: 'Какие два государства',
  lead: 'Главная, портфель, торговля и связи показывают пару, выбранную здесь. Браузер её запомнит.',
  pair: 'Пара',
  other: 'Другие государства',
  first: 'Одно государство',
  second: 'Другое государство',
  choose: 'Показывать эту пару',
  wrong: 'Выберите два разных государства',
  change: '{pair}: выбрать другие государства',
}
