import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

/** Tables of the portfolio. */
export const m0021: Migration = {
  number: 21,
  name: 'portfolio',
  up: changeOf([], []),
}
