/**
 * Exact values: decimals, dates in EDTF, money, percent, quantities and their bounds, and finding them in a sentence.
 * It knows no language: number words, months, scales, currencies and date phrases come in as tables.
 * No floating point anywhere. Start with `found.ts`, then `decimal.ts` and `edtf.ts`.
 */
export {
  BOUNDS,
  type Bound,
  DATE_ROLES,
  type DateRole,
  FOUND_KINDS,
  type FoundKind,
  type FoundValue,
  type ValueToken,
} from './found.js'
