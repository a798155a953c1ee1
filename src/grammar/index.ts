/**
 * The rule engine: patterns as frozen values, one program for all rules of a language, a matcher that walks each
 * clause once, and the settling of overlaps. It knows no language and no slot's meaning.
 * Start with `pattern.ts` and `rule.ts`, then `compile.ts`, `match.ts`, `settle.ts`, `extent.ts`.
 */
export { asksFor } from './asked.js'
export { type CompiledRule, compileRules, type Program } from './compile.js'
export { type Claim, type ComplementSide, widenMatches } from './extent.js'
export type { Item, ItemName } from './item.js'
export { type MarkedExample, parseMarked } from './marked.js'
export { type Captured, type Match, type MatchRun, matchRules } from './match.js'
export { type NearRule, nearestRule, neededItems } from './nearest.js'
export {
  agree,
  ahead,
  any,
  barring,
  bearing,
  capture,
  context,
  ENTITY_KINDS,
  type EntityKind,
  either,
  end,
  endingIn,
  entity,
  entityOf,
  except,
  form,
  gap,
  lemma,
  likely,
  list,
  marked,
  notEndingIn,
  oneOf,
  optional,
  type Pattern,
  plain,
  repeat,
  rest,
  seq,
  type Test,
  without,
} from './pattern.js'
export { GRAMMAR_PROBLEMS } from './problems.js'
export { type Extent, type Otherwise, type Rule, type RuleBody, retold, rule } from './rule.js'
export { type Advantage, advantageOf, type Lost, type Settled, settleMatches } from './settle.js'
export { passes } from './tests.js'
