import type { journal as english } from '../../en/screen/index.js'

export const journal: typeof english = {
  title: 'Журнал',
  lead: 'Все изменения реестра одной цепью: каждая запись несёт хеш предыдущей, поэтому изменённый байт виден.',
  empty: 'В журнале пока нет записей.',
  emptyHint: 'Первое принятое утверждение даст первую запись.',
  number: '№',
  at: 'Когда',
  actor: 'Кто',
  act: 'Действие',
  subject: 'О чём',
  hash: 'Хеш',
  change: 'Изменение',
  before: 'было',
  after: 'стало',
  show: 'Показать изменение',
  verify: 'Проверить цепь',
  verified:
    'Цепь цела: {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}, последний хеш {hash}.',
  broken: 'Цепь нарушена на записи {number}: {message}',
  breaks: {
    'number-gap': 'перед ней пропущен номер',
    'not-canonical': 'она записана не в каноническом виде',
    'prev-mismatch': 'она не несёт хеш предыдущей записи',
    'root-mismatch': 'когда журнал кончался здесь, было подписано другое',
    'tail-cut': 'её нет, хотя подписанная контрольная точка её считает',
    'hash-mismatch': 'её слова не дают её хеш',
  },
  count: '{count, plural, =0 {Нет записей} one {# запись} few {# записи} many {# записей} other {# записи}}',
  subjectFilter: 'Записи о {subject}',
}
