import type { AppParts } from '../../app-parts.js'
import type { WebApp } from '../../environment.js'
import { addBoardRoutes } from './board-routes.js'
import { addCardRoutes } from './card-routes.js'
import { addMoveRoutes } from './move-routes.js'
import { addRemindRoutes } from './remind-routes.js'

/** Execution control: the board with its table and sheet, reminders, one card, its moves. */
export function addInstructionRoutes(app: WebApp, parts: AppParts): void {
  addBoardRoutes(app, parts)
  addRemindRoutes(app, parts)
  addCardRoutes(app, parts)
  addMoveRoutes(app, parts)
}
