import { readingExamples } from '../reading/examples.js'
import type { ShownReading, ShownStatement } from '../reading/shown.js'
import type { Explanation, FittedRule, NearestRule } from '../reading/why.js'

/** A reading with the reasons for it. */
export interface ExplainedReading {
  readonly reading: ShownReading
  readonly why: Explanation
}

/** The rule of a statement, and one that fitted there, too, and lost. */
function rulesOf({ rule, span, quote }: ShownStatement): readonly FittedRule[] {
  const [first = '', second = ''] = quote.split(' ')
  const fitted = { ...span, rule, needed: [first, second] }
  return [fitted, { ...fitted, rule: 'ru/topic/talk-of', lostTo: rule, because: 'priority' }]
}

/** What came nearest in a sentence of which nothing was read. */
function nearestIn(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): NearestRule {
  const [first = '', second = ''] = text.slice(start, end).split(' ')
  return {
    start,
    end,
    rule: 'ru/event/take-place',
    stood: [first],
    broke: { quote: second },
    wanted: ['форум'],
  }
}

function explained(reading: ShownReading): ExplainedReading {
  const { text, statements } = reading
  const sentences = reading.sentences.map(({ start, end }) => {
    const own = statements.filter(({ span }) => span.start < end && start < span.end)
    return {
      ...{ start, end, matches: own.flatMap(rulesOf) },
      near: own.length === 0 ? [nearestIn(text, { start, end })] : [],
    }
  })
  return { reading, why: { sentences } }
}

/** The readings of the catalogue with their reasons: why each statement was read, and what nearly was in the rest. */
export const explainedExamples: Readonly<Record<string, ExplainedReading>> = Object.fromEntries(
  Object.entries(readingExamples).map(([state, reading]) => [state, explained(reading)]),
)
