import type { Gap } from '../language.js'

/** Russian constructions that are known not to be read. */
export const RU_GAPS: readonly Gap[] = [
  {
    construct:
      'acts that are only named, or stand in the infinitive, in a sentence of their own behind `В частности,`',
    example: 'В частности, открыть второй склад и снизить сборы.',
    why: 'whether they were ordered, agreed or but discussed stands in the sentence before, and no force may be guessed',
    since: '2026-11-26',
  },
  {
    construct: 'bodies that were founded, with nothing else told of them',
    example: 'Создана рабочая группа по транспорту.',
    why: 'the contract of a reading has no kind for it; the words stand in the remainder',
    since: '2026-11-27',
  },
]
