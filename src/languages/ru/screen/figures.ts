import type { figures as english } from '../../en/screen/index.js'

export const figures: typeof english = {
  title: 'Названные цифры',
  lead: 'Каждое число стоит так, как его назвали: с периодом, границей и тем, чья это цифра. Названное ещё не факт.',
  empty: 'Пока не принята ни одна цифра.',
  emptyHint: 'Примите при проверке утверждение вида «цифра».',
  measure: 'Показатель',
  value: 'Значение',
  comparison: 'Сравнение',
  period: 'Период',
  party: 'Стороны',
  claim: 'Слова',
  published: 'Опубликовано',
  count: '{count, plural, =0 {Нет цифр} one {# цифра} few {# цифры} many {# цифр} other {# цифры}}',
}
