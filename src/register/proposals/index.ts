/** Acts that a second person must confirm: proposed by one, confirmed by another, of the other side where both are
 *  concerned. Start with `propose.ts`. */
export { confirmProposal, type Decision, refuseProposal, withdrawProposal } from './decide.js'
export { proposalLists } from './lists.js'
export { giveCommand } from './propose.js'
