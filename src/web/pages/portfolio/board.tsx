import type { Stage } from '../../../register/index.js'
import { sideName } from '../../parts/pair.js'
import { type Screen, wordFor } from '../../screen.js'
import { ProjectLink, StageText } from './table.js'
import { moneyText } from './texts.js'
import { type PortfolioView, type ProjectRow, type ProjectSide, stagesOf } from './view.js'

interface BoardProps {
  readonly view: PortfolioView
  readonly screen: Screen
}

interface Standing {
  readonly project: ProjectRow
  readonly sides: readonly ProjectSide[]
}

function standingIn(stage: Stage, projects: readonly ProjectRow[]): readonly Standing[] {
  return projects.flatMap((project) => {
    const sides = project.sides.filter((side) => side.stage === stage)
    return sides.length === 0 ? [] : [{ project, sides }]
  })
}

function Card({ project, sides, screen }: Standing & { readonly screen: Screen }) {
  return (
    <li>
      <ProjectLink id={project.id} title={project.title} screen={screen} />
      {sides.map((side) => (
        <p class="entry-foot">
          {sideName(side.party, screen)}: {moneyText(side.value, side.currency, screen)}
          {side.declared === null ? null : (
            <span>
              <StageText side={side} screen={screen} />
            </span>
          )}
        </p>
      ))}
    </li>
  )
}

/** Projects by the stage that a side reports. */
export function StageBoard({ view, screen }: BoardProps) {
  const { portfolio, projects } = screen.words
  return (
    <>
      <p>{portfolio.boardLead}</p>
      <div class="stages">
        {stagesOf(view.projects).map((stage) => {
          const standing = standingIn(stage, view.projects)
          return (
            <section class="stage" aria-labelledby={`stage-${stage}`}>
              <h2 id={`stage-${stage}`}>
                {wordFor(projects.stages, stage)} <span class="count">{standing.length}</span>
              </h2>
              <ul class="entries">
                {standing.map((one) => (
                  <Card {...one} screen={screen} />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </>
  )
}
