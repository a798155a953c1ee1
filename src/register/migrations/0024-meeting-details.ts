import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

/** Tables of the meeting details. */
export const m0024: Migration = {
  number: 24,
  name: 'meeting-details',
  up: changeOf([], []),
}
