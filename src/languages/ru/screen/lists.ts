import type { lists as english } from '../../en/screen/lists.js'

export const lists: typeof english = {
  title: 'Все списки',
  lead: 'Всё, что хранит реестр, по спискам.',
  words: 'Искомые слова',
  narrow: 'Сузить',
  count:
    '{count, plural, =0 {Ничего не подходит} one {# запись} few {# записи} many {# записей} other {# записи}}',
  empty: 'Ничего не подходит. Уберите фильтр или добавьте запись её действием.',
}
