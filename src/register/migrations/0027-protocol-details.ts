import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

/** Tables of the protocol details. */
export const m0027: Migration = {
  number: 27,
  name: 'protocol-details',
  up: changeOf([], []),
}
