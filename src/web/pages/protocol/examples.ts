import type { Award, DoubleView, ListedRow, Plan, ToldTelling } from '../../../register/index.js'
import type { May } from '../../parts/offer.js'
import type { AwardForm } from './award-form.js'
import type { ProtocolList, YearOfOccasions } from './list-page.js'
import type { ProtocolNews } from './view.js'

const TODAY = '2026-02-20'
const MAY: May = new Set([
  'honours.decree',
  'honours.present',
  'honours.tie-statement',
  'greetings.keep',
  'greetings.mend',
])
const NOBODY: May = new Set()

const NAVRUZ: Plan = {
  ...{ id: '2026/KZ/navruz', year: 2026, occasion: 'navruz', party: 'KZ', name: null, day: '2026-03-21' },
  ...{ isComputed: false, done: [] },
  lastYear: [
    {
      ...{ id: 'gk_1', occasion: 'navruz', year: 2025, sender: 'UZ', greeted: 'KZ' },
      ...{ greetedName: null, channel: 'letter', day: '2025-03-20' },
    },
  ],
}
const HAYIT: Plan = {
  ...{ id: '2026/KZ/ramazan-hayit', year: 2026, occasion: 'ramazan-hayit', party: 'KZ', name: null },
  ...{ day: '2026-03-20', isComputed: true, done: [], lastYear: [] },
}
const PLANS = [HAYIT, NAVRUZ]

const HONOUR: ListedRow = {
  ...{
    id: 'hn_1',
    order: 'altyn-qyran',
    degree: null,
    recipient: 'A. Example',
    party: 'UZ',
    post: 'Minister',
  },
  ...{ state: 'presented', decree: '№ 1', decreedOn: '../2026-02-10', presentedOn: '2026-02-10' },
  ...{ presenter: 'B. Example', statement: null, reference: null, source: 'an example', version: 2 },
}
const OPEN_HONOUR: ListedRow = { ...HONOUR, id: 'hn_2', order: 'dostlik', presentedOn: null, presenter: null }

const WORDS = [
  { quote: 'А. Примеру вручён орден «Золотой орёл».', language: 'ru', publisher: 'UZ' },
  { quote: 'А. Мысалға «Алтын Қыран» ордені тапсырылды.', language: 'kk-Cyrl', publisher: 'KZ' },
]

function tellingOf(at: number): ToldTelling {
  const words = WORDS[at] ?? { quote: '', language: 'ru', publisher: 'UZ' }
  const told = {
    ...words,
    statement: `st_${at}`,
    reference: `UZ-KZ/2026-02-10/0${at + 1}`,
    published: '2026-02-10',
  }
  const order = at === 0 ? 'Золотой орёл' : 'Алтын Қыран'
  return {
    ...{ id: `aw_${at}`, order, degree: null, recipient: 'A. Example', day: '2026-02-10' },
    ...{ statements: [`st_${at}`], words: [told] },
  }
}

const BOTH_TOLD: DoubleView = {
  ...{ id: 'aw_0+aw_1', order: 'altyn-qyran', recipient: 'A. Example' },
  tellings: [tellingOf(0), tellingOf(1)],
}
const KEPT_AND_TOLD: DoubleView = {
  ...{ ...BOTH_TOLD, id: 'hn_1+aw_1' },
  tellings: [{ ...tellingOf(0), id: 'hn_1', order: 'altyn-qyran' }, tellingOf(1)],
}

const TOLD: Award = {
  ...{ id: 'aw_0', award: 'Золотой орёл', recipients: ['A. Example'], presenter: null, day: '2026-02-10' },
  ...{ statement: 'st_0', reference: 'UZ-KZ/2026-02-10/01', quote: WORDS[0]?.quote ?? '', force: 'reported' },
  ...{ edition: 'ed_0', language: 'ru', readout: 're_0', readoutTitle: 'Встреча', publisher: 'UZ' },
  ...{ published: '2026-02-10', pair: 'UZ-KZ', recordedAs: [] },
} as unknown as Award

const GREETING: ListedRow = {
  ...{ id: 'gk_1', occasion: 'navruz', year: 2025, sender: 'UZ', senderName: 'B. Example', greeted: 'KZ' },
  ...{
    greetedName: null,
    channel: 'letter',
    day: '2025-03-20',
    words: 'Words of an example',
    statement: null,
  },
  ...{ reference: null, source: 'an example', version: 1 },
}

const NEWS: ProtocolNews = {
  ...{ today: TODAY, party: 'UZ', may: MAY, coming: PLANS, told: [TOLD] },
  ...{ doubles: [BOTH_TOLD, KEPT_AND_TOLD], awards: [HONOUR, OPEN_HONOUR], greetings: [GREETING] },
}

/** The first page of the protocol: usual, with nothing kept, and for somebody who only looks. */
export const protocolExamples: Readonly<Record<string, ProtocolNews>> = {
  usual: NEWS,
  empty: { ...NEWS, doubles: [], awards: [], greetings: [], told: [] },
  onlooker: { ...NEWS, may: NOBODY, coming: [] },
}

function listOf(rows: readonly ListedRow[], query = ''): ProtocolList {
  return {
    page: { rows, total: rows.length, page: 1, size: 50 },
    query: new URLSearchParams(query),
    may: MAY,
  }
}

/** Whole lists of awards. */
export const awardLists: Readonly<Record<string, ProtocolList>> = {
  some: listOf([HONOUR, OPEN_HONOUR], 'sort=order'),
  empty: listOf([]),
  'nothing-fits': listOf([], 'q=nothing'),
}

/** Whole lists of greetings. */
export const greetingLists: Readonly<Record<string, ProtocolList>> = {
  some: listOf([GREETING]),
  empty: listOf([]),
}

/** A year of occasions. */
export const occasionYears: Readonly<Record<string, YearOfOccasions>> = {
  year: { year: 2026, sender: 'UZ', plans: PLANS, today: TODAY, may: MAY },
  none: { year: 2099, sender: null, plans: [], today: TODAY, may: NOBODY },
}

const EMPTY_FORM: AwardForm = { typed: new Map(), problems: [], told: [], posts: [], isPostAsked: false }

/** The form of an award: empty, begun with what a readout tells, and sent without a post. */
export const awardForms: Readonly<Record<string, AwardForm>> = {
  empty: EMPTY_FORM,
  told: { ...EMPTY_FORM, told: [TOLD], typed: new Map([['order', 'altyn-qyran']]) },
  'unknown-post': {
    ...EMPTY_FORM,
    typed: new Map([['recipient', 'A. Example']]),
    problems: [{ field: 'post', message: 'No post was given for A. Example' }],
    posts: ['Minister of Examples'],
    isPostAsked: true,
  },
}
