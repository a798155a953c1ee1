import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

/** Tables of the ties and relations. */
export const m0023: Migration = {
  number: 23,
  name: 'ties-and-relations',
  up: changeOf([], []),
}
