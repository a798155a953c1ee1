import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

/** Tables of the period reports. */
export const m0020: Migration = {
  number: 20,
  name: 'period-reports',
  up: changeOf([], []),
}
