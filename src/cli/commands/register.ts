import type { Command } from 'commander'
import { areaWords } from '../../languages/area-words.js'
import { LISTS } from '../../register/index.js'
import { group } from '../group.js'
import { declareCommitments } from '../registering/commitments.js'
import { declareFigures } from '../registering/figures.js'
import { declareListed } from '../registering/listed.js'
import { declareMeetings } from '../registering/meetings.js'
import type { Session } from '../session.js'

/** States `register` and the areas under it. */
export function declare(command: Command, session: Session): void {
  const areas = areaWords(session.language)
  const listed = [...LISTS.values()].map((list) => [
    list.name,
    (line: Command) => declareListed(line.description(areas.lists[list.name] ?? ''), session, list, areas),
  ])
  group(command, session, {
    commitments: declareCommitments,
    meetings: declareMeetings,
    figures: declareFigures,
    ...Object.fromEntries(listed),
  })
}
