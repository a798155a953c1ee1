import type { news as english } from '../../en/screen/news.js'

export const news: typeof english = {
  yours: 'Ваши дела',
  noneYours: 'Для вас ничего не ждёт.',
  allYours: 'Всё, что вас ждёт',
  who: 'Кто',
  whenWhere: 'Когда и где',
  readoutsOf:
    '{count, plural, =0 {Сообщений нет} one {# сообщение} few {# сообщения} many {# сообщений} other {# сообщения}}',
  promisesOf:
    '{count, plural, =0 {обязательств нет} one {# обязательство} few {# обязательства} many {# обязательств} other {# обязательства}}',
  figuresOf:
    '{count, plural, =0 {показателей нет} one {# показатель} few {# показателя} many {# показателей} other {# показателя}}',
  readouts: 'Сообщения',
  came: 'Что вышло',
  overdue:
    '{count, plural, one {У # обязательства истёк срок} few {У # обязательств истёк срок} many {У # обязательств истёк срок} other {У # обязательства истёк срок}}',
  differ: 'Где стороны расходятся',
  noneDiffer: 'По обязательствам данные сторон не расходятся.',
  allDiffer: 'Все расхождения',
  sinceVisit: 'Изменилось с вашего прошлого посещения, {at}',
  sinceWeek: 'Изменилось за неделю',
  changes:
    '{count, plural, =0 {Ничего не изменилось.} one {# изменение} few {# изменения} many {# изменений} other {# изменения}}',
  markAll: 'Реестр с отметками',
  seen: 'Просмотрено',
}
