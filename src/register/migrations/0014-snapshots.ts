import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

/** Tables of the snapshots. */
export const m0014: Migration = {
  number: 14,
  name: 'snapshots',
  up: changeOf([], []),
}
