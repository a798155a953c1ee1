import type { WordTable } from '../../language.js'

/** Words of headings and the force of the lines under them. */
export const EN_HEADINGS: WordTable = [
  ['=orders, =instructions, =tasks, =assignments, =directives', 'ordered'],
  [
    '=agreements, =decisions, =outcomes, =conclusions, =agreed, =decided, =commitments, =undertakings',
    'agreed',
  ],
  ['=plans, =planned, =steps, =intentions', 'intended'],
  ['=proposals, =recommendations, =initiatives, =recommended, =proposed, =requests', 'proposed'],
  ['=priorities, =priority', 'supported'],
]
