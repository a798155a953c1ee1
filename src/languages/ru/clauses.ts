import type { ClauseWords } from '../language.js'

/** Russian clauses: a finite verb, a short participle or a short adjective makes one. */
export const RU_CLAUSES: ClauseWords = {
  predicates: [
    ['verb', 'past'],
    ['verb', 'present'],
    ['verb', 'future'],
    ['gerund'],
    ['participle', 'short'],
    ['adjective', 'short', 'plural'],
  ],
  separators: [',', ';', ':', '–', '—', '-', 'и', 'а', 'но', 'однако'],
  relatives: ['который', 'если'],
  complementisers: ['что', 'чтобы'],
  binding: [
    'договориться',
    'условиться',
    'согласиться',
    'решить',
    'поручить',
    'потребовать',
    'распорядиться',
    'предложить',
    'призвать',
    'необходимый',
    'важный',
    'рекомендовать',
    'намерить',
    'обязать',
    'заверить',
    'уверить',
    'пообещать',
  ],
  negations: ['не'],
  complements: 'after',
}
