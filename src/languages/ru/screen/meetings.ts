import type { meetings as english } from '../../en/screen/index.js'

export const meetings: typeof english = {
  title: 'Встречи',
  lead: 'Кто встретился, где, когда и как, по словам сообщений.',
  empty: 'В реестре пока нет встреч.',
  emptyHint: 'Примите при проверке утверждение вида «встреча».',
  one: 'Встреча',
  when: 'День',
  where: 'Место',
  format: 'Формат',
  tone: 'Тон',
  participants: 'Участники',
  parties: 'Стороны',
  readouts: 'Сообщения',
  oneSide: 'Известно сообщение только одной стороны; добавьте второе.',
  came: 'Что из неё вышло',
  nothingCame: 'Из её сообщения пока ничего не принято.',
  said: 'В словах',
  noDay: 'день не назван',
  noDayTold: 'день не назван (сообщение от {day})',
  noPlace: 'место не названо',
}
