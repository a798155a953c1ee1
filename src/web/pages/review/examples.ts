import type { ReviewPage as Queue, ReviewItem } from '../../../intake/index.js'
import type { CommitmentId, MissedId } from '../../../register/index.js'
import { KINDS } from '../../../statements/index.js'
import { storedExample, storedExamples } from '../reading/examples-stored.js'
import { NOTHING_TYPED } from './form.js'
import { WHOLE_QUEUE } from './query.js'
import type { ReviewView } from './view.js'

const current = storedExample(4)

function countsOf(waiting: typeof storedExamples): Queue['byKind'] {
  const counts = KINDS.map((kind) => [kind, waiting.filter((one) => one.kind === kind).length] as const)
  return Object.fromEntries(counts) as Queue['byKind']
}

const queue: Queue = { rows: storedExamples, total: 7, page: 1, size: 50, byKind: countsOf(storedExamples) }

const item: ReviewItem = {
  statement: current,
  passage: {
    start: current.span.start - 23,
    text: `Накануне шёл дождь. Ну\n${current.quote}. Собеседники поддержали и другое.`,
  },
  previous: storedExample(3).id,
  next: storedExample(5).id,
  decisions: [],
}

const missed: ReviewView['missed'] = {
  ...{ total: 1, page: 1, size: 50 },
  rows: [
    {
      ...{ id: 'ms_example' as MissedId, edition: current.edition, readout: current.readout, reading: null },
      ...{ readoutTitle: 'О переговорах', language: 'ru', span: { start: 0, end: 19 } },
      ...{ quote: 'Накануне шёл дождь.', note: 'a forecast', by: 'local', at: '2026-11-25T12:00:00.000Z' },
    },
  ],
}

const waiting: ReviewView = {
  query: WHOLE_QUEUE,
  queue,
  item,
  done: null,
  act: null,
  typed: NOTHING_TYPED,
  problems: [],
  late: null,
  missed,
  acceptedToday: 12,
  candidates: [],
}

const candidates: ReviewView['candidates'] = [
  {
    ...{ rank: 1, commitment: 'co_example' as CommitmentId, reference: 'UZ-KZ/2025-03-29/07' },
    ...{ title: 'построить мост через реку', score: 0.74, isLikely: true, relation: 'restates' },
    reasons: [
      { kind: 'subject', speaks: 'for', words: ['мост'] },
      { kind: 'due', speaks: 'against', words: ['до конца года', 'до осени'] },
    ],
  },
  {
    ...{ rank: 2, commitment: 'co_second' as CommitmentId, reference: 'UZ-KZ/2024-08-09/03' },
    ...{ title: 'открыть пункт пропуска', score: 0.31, isLikely: false, relation: 'weakens', reasons: [] },
  },
]

const accepted = { ...storedExample(3), state: 'accepted' as const, version: 2, reviewedBy: 'local' }

/** The review page: waiting, after an act, after an undone act, with problems, in conflict, with nothing left. */
export const reviewExamples: Readonly<Record<string, ReviewView>> = {
  waiting,
  candidates: { ...waiting, candidates },
  done: {
    ...waiting,
    query: { ...WHOLE_QUEUE, done: accepted.id, area: 'commitments', entered: 'co_example' },
    done: accepted,
  },
  undone: { ...waiting, done: storedExample(3) },
  'without-reason': {
    ...waiting,
    act: 'reject',
    typed: new Map([['note', 'Это цель, а не поручение']]),
    problems: [{ field: 'reason', message: 'Choose a reason' }],
  },
  conflict: {
    ...waiting,
    act: 'correct',
    typed: new Map([
      ['force', 'agreed'],
      ['note', 'Слова мягче, чем поручение'],
    ]),
    late: {
      act: 'correct',
      current: { ...current, state: 'rejected', version: 2, reviewedBy: 'second reviewer' },
    },
  },
  empty: {
    ...waiting,
    queue: { ...queue, rows: [], total: 0, byKind: countsOf([]) },
    item: null,
  },
}
