import groups from '../../../data/product-groups.json' with { type: 'json' }
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Measure } from './types.js'

/** Product groups of series: the sections of the Harmonized System, in their order. */
export const PRODUCTS: readonly string[] = groups.map(({ code }) => code)

/** What a mirror is asked for to show every product group and not all goods together. */
export const ANY_GROUP = 'any-group'

const TRADED: readonly Measure[] = ['trade-turnover', 'exports', 'imports']

/** What of a series decides whether it may be of one product group. */
export interface Grouped {
  readonly product: string | null
  readonly measure: Measure
  readonly coverage: string
}

function refuseProduct(message: string, hint: string): Result<never> {
  return fail({ code: 'invalid.product', message, hint, where: { field: 'product' } })
}

/** Lets a series be of one product group: its sections are of goods that are traded; without one it is of all goods.
 *  errors: invalid.product */
export function checkProduct({ product, measure, coverage }: Grouped): Result<null> {
  if (product === null) return ok(null)
  if (!TRADED.includes(measure))
    return refuseProduct(
      `The measure ‘${measure}’ has no product groups`,
      `Leave the group out, or measure ${TRADED.join(', ')}`,
    )
  if (coverage === 'goods' || coverage === 'unstated') return ok(null)
  return refuseProduct('A product group holds goods and no services', 'Give the coverage ‘goods’')
}
