import type { encounter as english } from '../../en/screen/encounter.js'

export const encounter: typeof english = {
  time: 'Время',
  timeThere: '{time} по времени {zone} ({offset})',
  state: 'Состояние',
  states: {
    announced: 'объявлена',
    held: 'состоялась',
    postponed: 'перенесена',
    cancelled: 'отменена',
  },
  delegations: 'Делегации',
  person: 'Лицо',
  post: 'Должность на тот день',
  noDelegation: 'Состав делегаций пока не внесён.',
  unsettled: 'Названы в сообщениях, должность пока не указана',
  settle: 'Указать должность',
  bothSides: 'Что говорит сообщение каждой стороны',
  paired:
    '{count, plural, =0 {Обе стороны ничего общего не сообщили} one {# утверждение есть у обеих сторон} few {# утверждения есть у обеих сторон} many {# утверждений есть у обеих сторон} other {# утверждения есть у обеих сторон}}',
  onlyOne: 'есть только у стороны: {side}',
  compare: 'сравнить слова',
  addOther: 'Добавить сообщение другой стороны',
  tieReadout: 'Привязать сообщение из реестра',
  figures: 'Названные показатели',
  promises: 'Обязательства',
  others: 'Прочее',
  earlier: 'Предыдущая встреча',
  next: 'Следующая встреча',
  noNext: 'Более поздняя встреча неизвестна.',
  keep: 'Внести сведения',
  kept: 'Источник сведений',
}
