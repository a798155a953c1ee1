import type { register as english } from '../../en/screen/index.js'

export const register: typeof english = {
  title: 'Реестр обязательств',
  lead: 'Что поручено, согласовано, намечено, предложено или поддержано, каждое со словами, в которых это сказано.',
  search: 'Искать слова',
  facets: 'Сузить список',
  force: 'Сила',
  due: 'Срок',
  side: 'Сторона',
  work: 'Состояние',
  sector: 'Отрасль',
  drop: 'Убрать все условия',
  dropOne: 'Убрать «{filter}»',
  results:
    '{count, plural, =0 {Нет обязательств} one {# обязательство} few {# обязательства} many {# обязательств} other {# обязательства}}',
  emptyAll: 'В реестре пока нет обязательств.',
  emptyAllHint: 'Прочитайте текст и примите его обязательства при проверке.',
  emptyFiltered: 'Ничто не подходит под все условия: {filters}.',
  reference: 'Обозначение',
  commitment: 'Обязательство',
  dueColumn: 'Срок',
  sides: 'Стороны',
  sort: 'Порядок',
  sorts: {
    published: 'сначала новые',
    due: 'сначала ближние сроки',
    force: 'сначала сильные',
    reference: 'по обозначению',
    title: 'по словам',
  },
  noDue: 'день не назван',
}
