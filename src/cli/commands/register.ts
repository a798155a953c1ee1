import type { Command } from 'commander'
import { areaWords } from '../../languages/area-words.js'
import { LISTS } from '../../register/index.js'
import { group } from '../group.js'
import { declareCommitments } from '../registering/commitments.js'
import { declareDifferenceOfList } from '../registering/difference.js'
import { declareFigures } from '../registering/figures.js'
import { declareActs, declareListed } from '../registering/listed.js'
import { declareMeetings } from '../registering/meetings.js'
import type { Session } from '../session.js'

/** Lists that are told in words of their own; the others show their columns. */
const TOLD = { commitments: declareCommitments, meetings: declareMeetings, figures: declareFigures } as const

/** States `register` and the areas under it. */
export function declare(command: Command, session: Session): void {
  const areas = areaWords(session.language)
  const told = Object.entries(TOLD).map(([name, declareTold]) => [
    name,
    (line: Command) => {
      declareTold(line.enablePositionalOptions(), session)
      declareActs(line, session, name, areas)
    },
  ])
  const listed = [...LISTS.values()].map((list) => [
    list.name,
    (line: Command) => declareListed(line.description(areas.lists[list.name] ?? ''), session, list, areas),
  ])
  group(command, session, {
    ...Object.fromEntries(listed),
    ...Object.fromEntries(told),
    difference: declareDifferenceOfList,
  })
}
