import type { comparing as english } from '../../en/screen/comparing.js'

export const comparing: typeof english = {
  title: 'Сравнение',
  lead: 'Одно и то же в нескольких (до трёх) формулировках. Отличия от первой отмечены.',
  choose: 'Назовите две или три ссылки либо две редакции.',
  first: 'Первое',
  second: 'Второе',
  third: 'Третье',
  show: 'Сравнить',
  gone: 'убрано',
  added: 'добавлено',
  otherLanguage: 'На другом языке, поэтому сравниваются не слова, а поля.',
  differs: 'отличается',
  fields: 'Что сказано',
  notFound: 'Нет такой ссылки или редакции: {named}.',
  editionOf: 'Редакция на языке: {language}',
  count:
    '{count, plural, =0 {Отличий нет} one {# отличие} few {# отличия} many {# отличий} other {# отличия}}',
}
