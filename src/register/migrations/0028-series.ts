import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

/** Tables of the series. */
export const m0028: Migration = {
  number: 28,
  name: 'series',
  up: changeOf([], []),
}
