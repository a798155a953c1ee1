import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

/** Tables of the bodies. */
export const m0022: Migration = {
  number: 22,
  name: 'bodies',
  up: changeOf([], []),
}
