import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

/** Tables of the schedule. */
export const m0025: Migration = {
  number: 25,
  name: 'schedule',
  up: changeOf([], []),
}
