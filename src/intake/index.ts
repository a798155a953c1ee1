/**
 * The way of a readout into the register: received, read, reviewed, entered.
 * It decides nothing about the domain; what a row of an area is, the areas in `register` know.
 * Start with `receive.ts`, then `open-review.ts`, `accept.ts` and `enter.ts`.
 */
export * from './types.js'
