/** Greetings and awards: what statements tell of, and what the protocol keeps of orders and occasions. Start with `types.ts`,
 *  then `rules.ts` for what is told, `orders.ts` and `occasions.ts` for what is kept. */
export { enterAward, enterGreeting } from './commands.js'
export { protocolCommands } from './honour-commands.js'
export { protocolLists } from './lists.js'
export { type Exchanged, KEPT_OCCASIONS, type Plan } from './occasions.js'
export { orderNamed, personKey } from './orders.js'
export { getAward, getGreeting, listAwards, listGreetings } from './queries.js'
export * from './types.js'
export {
  type ComingQuery,
  comingOccasions,
  type DoubleView,
  listDoubles,
  occasionsOfYear,
  type ToldTelling,
} from './views.js'
