import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

/** Tables of the readout editions. */
export const m0026: Migration = {
  number: 26,
  name: 'readout-editions',
  up: changeOf([], []),
}
