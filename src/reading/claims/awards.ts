import { type Edition, type Slot, type Statement, statementIdOf } from '../../statements/index.js'

function slotNamed(statement: Statement, name: Slot['name']): Slot | undefined {
  return statement.slots.find((slot) => slot.name === name)
}

/** Whether one of two sentences names an award and the other tells of one without naming it. */
function isContinued(first: Statement, next: Statement, text: string): boolean {
  if (first.kind !== 'award' || next.kind !== 'award') return false
  if ((slotNamed(first, 'award') === undefined) === (slotNamed(next, 'award') === undefined)) return false
  return !/\p{L}/u.test(text.slice(first.span.end, next.span.start))
}

function joined(first: Statement, next: Statement, edition: Edition): Statement {
  const span = { start: first.span.start, end: next.span.end }
  const fromFirst = first.slots.filter(({ name }) => !slotNamed(next, name))
  const slots = [...fromFirst, ...next.slots]
  const id = statementIdOf({ edition: edition.id, kind: 'award', span, slots })
  return { ...next, id, span, quote: edition.text.slice(span.start, span.end), slots }
}

/** Joins an award named in one of two sentences and told of in the other: both are one claim. */
export function joinAwards(statements: readonly Statement[], edition: Edition): Statement[] {
  const out: Statement[] = []
  for (const statement of statements) {
    const before = out.at(-1)
    if (before && isContinued(before, statement, edition.text))
      out[out.length - 1] = joined(before, statement, edition)
    else out.push(statement)
  }
  return out
}
