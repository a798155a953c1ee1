import { openGold, openScoring } from '../gold.mjs'
import { PEERS } from './finders.mjs'

function percent(share) {
  return (100 * share).toFixed(1).padStart(5)
}

/** Found spans of one kind against gold; a span that touches doubtful gold counts neither way. */
function tallyMentions(texts, kind, { find, scoring }) {
  const marks = texts.flatMap((text) => {
    const wanted = text.gold.mentions.filter((one) => one.kind === kind || one.optional)
    const found = find(text).filter((one) => one.kind === kind)
    return scoring.marksOf({ statements: [], mentions: wanted }, { statements: [], mentions: found })
  })
  return scoring.tallyOf(
    marks.filter(({ name }) => name === kind),
    'mention',
  )
}

function cellsOf(tally, { f1 }) {
  const { hits, extras, misses } = tally
  const precision = hits + extras === 0 ? '    –' : percent(hits / (hits + extras))
  const found = `${hits} of ${hits + misses}`.padStart(10)
  return `${found}  P ${precision}  F1 ${percent(f1(tally))}`
}

/** One line of the table, or none where no such text is here. */
function lineOf({ peer, lang, kind, find }, set, { mentionsOf, scoring }) {
  const texts = set.texts.filter((text) => text.lang === lang)
  if (texts.length === 0) return []
  const [ours, theirs] = [mentionsOf, find].map((one) => tallyMentions(texts, kind, { find: one, scoring }))
  const name = `  ${kind}, ${lang}`.padEnd(16)
  return [`${name} Kelisim ${cellsOf(ours, scoring)}   ${peer.padEnd(11)} ${cellsOf(theirs, scoring)}`]
}

/** Kelisim and its peers side by side on the same texts: exact spans found of those people found, precision, F1.
 *  shapes: `mentionsOf` gives the mentions of a golden text as the reader finds them */
export async function comparePeers(mentionsOf) {
  const [sets, scoring] = [await openGold(), await openScoring()]
  return sets.flatMap((set) => [
    `exact spans of ${set.texts.length} texts: ${set.name}`,
    ...PEERS.flatMap((peer) => lineOf(peer, set, { mentionsOf, scoring })),
  ])
}
