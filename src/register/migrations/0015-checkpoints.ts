import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

/** Tables of the checkpoints. */
export const m0015: Migration = {
  number: 15,
  name: 'checkpoints',
  up: changeOf([], []),
}
