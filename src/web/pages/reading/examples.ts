import type { Force, Kind, Slot, SlotName, ValueType } from '../../../statements/index.js'
import type { Span } from '../../../text/index.js'
import { sentenceSpans } from '../../parts/sentences.js'
import type { ShownReading, ShownStatement } from './shown.js'

const TEXT = `Встреча на берегу озера

В Кокшетау 12 июня прошли переговоры глав двух государств. Стороны с удовлетворением отметили, что взаимная торговля с начала года выросла на 9 процентов, а портфель превысил 3 миллиарда долларов.

Министрам поручено до конца года подготовить план совместных работ на трёх переправах. Собеседники поддержали создание общего центра семеноводства в текущем году.

Погода стояла ясная. Речь шла и об охране степных озёр.`

type SlotSketch = readonly [name: SlotName, type: ValueType, value: string, quote: string, why?: string]

interface Sketch {
  readonly kind: Kind
  readonly force: Force
  readonly quote: string
  readonly slots?: readonly SlotSketch[]
}

const SKETCHES: readonly Sketch[] = [
  {
    kind: 'meeting',
    force: 'reported',
    quote: 'В Кокшетау 12 июня прошли переговоры глав двух государств',
    slots: [
      ['format', 'choice', 'negotiations', 'переговоры'],
      ['place', 'place', 'Кокшетау', 'Кокшетау'],
      ['day', 'date', '2026-06-12', '12 июня', 'year of publication'],
    ],
  },
  {
    kind: 'topic',
    force: 'discussed',
    quote:
      'Стороны с удовлетворением отметили, что взаимная торговля с начала года выросла на 9 процентов, а портфель превысил 3 миллиарда долларов',
  },
  {
    kind: 'figure',
    force: 'reported',
    quote: 'взаимная торговля с начала года выросла на 9 процентов',
    slots: [
      ['measure', 'choice', 'trade-turnover', 'взаимная торговля'],
      ['value', 'decimal', '9', '9 процентов'],
      ['unit', 'unit', 'percent', 'процентов'],
      ['comparison', 'choice', 'since-year-start', 'с начала года'],
      ['period', 'date', '2026-01-01/2026-06-13', 'с начала года', 'counted from the day of publication'],
    ],
  },
  {
    kind: 'figure',
    force: 'reported',
    quote: 'портфель превысил 3 миллиарда долларов',
    slots: [
      ['measure', 'choice', 'investment-portfolio', 'портфель'],
      ['value', 'decimal', '3000000000', '3 миллиарда'],
      ['unit', 'unit', 'USD', 'долларов'],
      ['bound', 'choice', 'above', 'превысил'],
    ],
  },
  {
    kind: 'commitment',
    force: 'ordered',
    quote: 'Министрам поручено до конца года подготовить план совместных работ на трёх переправах',
    slots: [
      ['addressee', 'words', 'министры', 'Министрам'],
      ['act', 'words', 'подготовить', 'подготовить'],
      [
        'object',
        'words',
        'план совместных работ на трёх переправах',
        'план совместных работ на трёх переправах',
      ],
      ['due', 'date', '../2026-12-31', 'до конца года', 'year of publication'],
    ],
  },
  {
    kind: 'commitment',
    force: 'supported',
    quote: 'Собеседники поддержали создание общего центра семеноводства в текущем году',
    slots: [
      ['act', 'words', 'создание', 'создание'],
      ['sector', 'choice', 'agriculture', 'семеноводства'],
      ['due', 'date', '2026', 'в текущем году', 'year of publication'],
    ],
  },
  {
    kind: 'topic',
    force: 'discussed',
    quote: 'Речь шла и об охране степных озёр',
    slots: [['subject', 'words', 'охрана степных озёр', 'об охране степных озёр']],
  },
]

function spanIn(text: string, quote: string): Span {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length }
}

function slotOf(sketch: SlotSketch): Slot {
  const [name, type, text, quote, why] = sketch
  const basis = why === undefined ? ({ from: 'stated' } as const) : ({ from: 'inferred', why } as const)
  return { name, value: { type, text }, quote, span: spanIn(TEXT, quote), basis }
}

function statementOf({ kind, force, quote, slots = [] }: Sketch, at: number): ShownStatement {
  return {
    id: `st_example${at}`,
    reference: null,
    kind,
    force,
    span: spanIn(TEXT, quote),
    quote,
    rule: `ru/${kind}/example`,
    slots: slots.map(slotOf),
    state: null,
  }
}

const REST: readonly Span[] = ['Встреча на берегу озера', 'Погода стояла ясная.'].map((words) =>
  spanIn(TEXT, words),
)

const read: ShownReading = {
  path: '/catalogue/reading/read',
  kept: false,
  title: 'Встреча на берегу озера',
  publisher: null,
  day: { text: '2026-06-13', isGuess: false },
  language: { text: 'ru', isGuess: true },
  url: 'https://example.org/readout/7',
  editions: [],
  edition: 'ed_example',
  reader: 'reader-example',
  text: TEXT,
  statements: SKETCHES.map(statementOf),
  remainder: REST,
  problems: [],
  sentences: sentenceSpans(TEXT, 'ru'),
}

const STATES = ['accepted', 'read', 'corrected', 'rejected'] as const

/** Readings for the catalogue and the tests of the page: only read, kept, nothing found. */
export const readingExamples: Readonly<Record<string, ShownReading>> = {
  read,
  kept: {
    ...read,
    kept: true,
    publisher: { text: 'KZ', isGuess: false },
    editions: [
      { language: 'ru', path: '/catalogue/reading/kept', isShown: true },
      { language: 'kk-Cyrl', path: '/catalogue/reading/nothing', isShown: false },
    ],
    statements: read.statements.map((statement, at) => ({
      ...statement,
      reference: `UZ-KZ/2026-06-12/0${at + 1}`,
      state: STATES[at % STATES.length] ?? 'read',
    })),
  },
  nothing: {
    ...read,
    title: null,
    day: null,
    language: null,
    url: null,
    text: 'Quelques mots sans suite.\u202e',
    statements: [],
    remainder: [{ start: 0, end: 25 }],
    problems: [{ code: 'invalid.language', message: 'No language that is read was recognised in the text' }],
    sentences: [{ start: 0, end: 25 }],
  },
}
