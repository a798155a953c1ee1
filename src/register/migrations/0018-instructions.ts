import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

/** Tables of the instructions. */
export const m0018: Migration = {
  number: 18,
  name: 'instructions',
  up: changeOf([], []),
}
