import type { Migration } from '../../platform/index.js'
import { changeOf } from './script.js'

/** Tables of the commitment chain. */
export const m0017: Migration = {
  number: 17,
  name: 'commitment-chain',
  up: changeOf([], []),
}
