import type { ClauseWords } from '../language.js'
import { inBase, wordsOf } from './base.js'
import { KK_ELSEWHERE } from './lexicon/elsewhere.js'
import { KK_EVENT_NOUNS, KK_MEETING_NOUNS } from './lexicon/gatherings.js'
import { KK_INSIDERS, KK_UNDERTAKINGS } from './lexicon/insiders.js'
import { KK_OUTSIDERS } from './lexicon/outsiders.js'

/** Kazakh clauses: the verb stands last, so that a clause ends where a separator follows a predicate. */
export const KK_CLAUSES: ClauseWords = {
  predicates: [
    ['verb', 'past'],
    ['verb', 'present'],
    ['verb', 'future'],
    ['participle', 'past'],
    ['gerund'],
    ['verb', 'short'],
    ['adjective', 'short'],
  ],
  separators: [',', ';', ':', '–', '—', ...wordsOf('және әрі бірақ алайда сондай-ақ ал')],
  relatives: [],
  complementisers: [],
  binding: [],
  negations: [],
  being: wordsOf('болып'),
  tails: wordsOf('мерзімі'),
  priced: wordsOf('құны бағасы бюджеті сметасы'),
  nominal: wordsOf('үстінде сатысында кезеңінде бар жоқ емес'),
  duties: {
    given: wordsOf('жүктелді жүктеді берілді берді қойылды қойды тапсырылды тапсырды белгіленді'),
    closed: wordsOf('тиіс керек қажет'),
  },
  outsiders: KK_OUTSIDERS,
  conditions: wordsOf('егер егерде'),
  contingent: [
    ...['жағдайда', 'шартымен', 'разы болса', 'риза болса', 'келісім болса', 'мүмкіндік болса'],
    ...['қажеттілік болса', 'сұраныс болса', 'қаржы болса'],
  ].map(inBase),
  conditionalEndings: ['са', 'се'].map(inBase),
  plainConditionals: wordsOf('болса'),
  earlier: [
    ...['бұған дейін', 'осыған дейін', 'бұдан бұрын', 'бұрын', 'бұрынырақ', 'ертерек'].map(inBase),
    ...['еске салсақ', 'еске сала кетейік', 'еске салайық', 'еске сала кетсек'].map(inBase),
  ],
  today: wordsOf('бүгін'),
  reports: wordsOf('хабар мәлімделген'),
  pluperfects: wordsOf('еді болатын'),
  possible: wordsOf('мүмкін ықтимал'),
  denialsBehind: wordsOf('жоқ емес'),
  insiders: KK_INSIDERS,
  undertakings: KK_UNDERTAKINGS,
  elsewhere: KK_ELSEWHERE,
  settings: {
    nouns: [...KK_MEETING_NOUNS, ...KK_EVENT_NOUNS],
    closed: [
      ...['барысында', 'аясында', 'шеңберінде', 'қорытындысында', 'соңында', 'кезінде', 'алдында', 'басында'],
      ...['нәтижесінде', 'негізінде', 'кейін', 'соң', 'бұрын', 'сәйкес', 'қарсаңында', 'қорытындысы бойынша'],
      ...['нәтижесі бойынша', 'нәтижелері бойынша', 'қорытындылары бойынша', 'уақытында'],
    ].map(inBase),
  },
  complements: 'before',
}
