import type { Clock } from '../kernel/index.js'

/** The machine's clock. */
export const systemClock: Clock = () => new Date().toISOString()
