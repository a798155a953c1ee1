import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

/** Tables of the programmes. */
export const m0019: Migration = {
  number: 19,
  name: 'programmes',
  up: changeOf([], []),
}
