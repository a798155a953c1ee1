import type { Command } from 'commander'
import { type Figure, type FigureId, getFigure } from '../../register/index.js'
import type { Session } from '../session.js'
import { type Area, declareArea, knownList } from './area.js'
import { fieldOf, rowOf } from './text.js'

const AREA: Area<Figure, Figure> = {
  name: 'figure',
  list: knownList('figures'),
  get: (named) => (db) => getFigure(db, named as FigureId),
  rowText,
  viewText,
}

/** States `register figures`. */
export function declareFigures(command: Command, session: Session): void {
  declareArea(command, session, AREA)
}

function valueText({ value, unit, bound }: Figure): string {
  return [...(bound === 'exact' ? [] : [bound]), value, ...(unit === null ? [] : [unit])].join(' ')
}

function rowText(figure: Figure, session: Session): string {
  const { id, reference, measure, period, claimedBy, quote } = figure
  return rowOf([reference, measure, valueText(figure), period, claimedBy, id], quote, session)
}

function viewText(figure: Figure, session: Session): string {
  const { words } = session
  const { id, reference, measure, comparison, period, claimedBy, quote, readoutTitle, published } = figure
  return [
    `${session.terminal.data.colours.bold(reference)}  ${id}`,
    fieldOf(words['field.measure'], measure, session),
    fieldOf(words['field.value'], valueText(figure), session),
    fieldOf(words['field.comparison'], comparison, session),
    fieldOf(words['field.period'], period, session),
    fieldOf(words['field.claimed-by'], claimedBy, session),
    fieldOf(words['field.quote'], `“${quote}”`, session),
    fieldOf(words['field.source'], `${readoutTitle} (${published ?? '–'})`, session),
  ].join('\n')
}
