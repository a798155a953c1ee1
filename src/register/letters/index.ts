/** What waits for each person, and the daily letters that tell it. They are no facts of the register and stand outside the
 *  journal. Start with `notices.ts`. */
export { noticesFor } from './notices.js'
export {
  keepLetter,
  letterOf,
  lettersOf,
  noteSent,
  unsentLetters,
  wishesWithout,
  wishLetter,
  wishOf,
} from './outbox.js'
export * from './types.js'
