import type { ClauseWords } from '../language.js'
import { UZ_ELSEWHERE } from './lexicon/elsewhere.js'
import { UZ_EVENT_NOUNS, UZ_MEETING_NOUNS } from './lexicon/gatherings.js'
import { UZ_INSIDERS, UZ_UNDERTAKINGS } from './lexicon/insiders.js'
import { UZ_OUTSIDERS } from './lexicon/outsiders.js'

/** Uzbek clauses: the verb stands last, so that a clause ends where a separator follows a predicate. */
export const UZ_CLAUSES: ClauseWords = {
  predicates: [
    ['verb', 'past'],
    ['verb', 'present'],
    ['verb', 'future'],
    ['participle', 'past'],
    ['gerund'],
    ['verb', 'short'],
  ],
  separators: [',', ';', ':', '–', '—', 'va', 'hamda', 'ammo', 'lekin', 'biroq', 'shuningdek'],
  relatives: [],
  complementisers: [],
  binding: [],
  being: ['boʻlib'],
  tails: ['muddati'],
  priced: ['qiymati', 'narxi', 'budjeti', 'smetasi'],
  nominal: ['bosqichida', 'jarayonida', 'bor', 'yoʻq', 'mavjud', 'emas', 'lozim', 'shart', 'darkor'],
  duties: {
    given: [
      ...[
        'qoʻyildi',
        'qoʻydi',
        'berildi',
        'berdi',
        'yuklatildi',
        'yuklandi',
        'yukladi',
        'topshirildi',
        'topshirdi',
      ],
      ...['belgilandi', 'belgiladi'],
    ],
    closed: ['lozim', 'kerak', 'shart', 'darkor'],
  },
  negations: [],
  outsiders: UZ_OUTSIDERS,
  conditions: ['agar', 'mabodo', 'bordi-yu'],
  contingent: [
    ...['taqdirda', 'sharti bilan', 'shart bilan', 'rozi boʻlsa', 'rozi boʻlishsa', 'imkon boʻlsa'],
    ...['imkoniyat boʻlsa', 'sharoit boʻlsa', 'zarurat boʻlsa', 'ehtiyoj boʻlsa', 'mablagʻ boʻlsa'],
  ],
  conditionalEndings: ['salar', 'sa'],
  plainConditionals: ['boʻlsa'],
  earlier: [
    ...[
      'oldin',
      'avval',
      'ilgari',
      'avvalroq',
      'ilgariroq',
      'oldinroq',
      'bundan oldin',
      'bundan avval',
      'bungacha',
    ],
    ...['eslatib oʻtamiz', 'eslatamiz', 'eslatib oʻtish joiz', 'maʻlumki'],
  ],
  today: ['bugun'],
  reports: ['xabar'],
  pluperfects: ['edi', 'edilar'],
  possible: ['mumkin', 'ehtimol'],
  denialsBehind: ['yoʻq', 'emas'],
  insiders: UZ_INSIDERS,
  undertakings: UZ_UNDERTAKINGS,
  elsewhere: UZ_ELSEWHERE,
  settings: {
    nouns: [...UZ_MEETING_NOUNS, ...UZ_EVENT_NOUNS],
    closed: [
      ...[
        'chogʻida',
        'davomida',
        'yakunida',
        'doirasida',
        'jarayonida',
        'arafasida',
        'oldidan',
        'mobaynida',
        'soʻngida',
      ],
      ...[
        'natijasida',
        'asosida',
        'vaqtida',
        'paytida',
        'soʻng',
        'keyin',
        'avvalida',
        'boshida',
        'oxirida',
        'muvofiq',
      ],
      ...[
        'yakunlari boʻyicha',
        'natijalari boʻyicha',
        'yakuniga koʻra',
        'yakunlariga koʻra',
        'natijalariga koʻra',
      ],
    ],
  },
  complements: 'before',
}
