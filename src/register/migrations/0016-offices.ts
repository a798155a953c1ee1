import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

/** Tables of the offices. */
export const m0016: Migration = {
  number: 16,
  name: 'offices',
  up: changeOf([], []),
}
