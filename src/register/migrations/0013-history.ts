import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

/** Tables of the history. */
export const m0013: Migration = {
  number: 13,
  name: 'history',
  up: changeOf([], []),
}
