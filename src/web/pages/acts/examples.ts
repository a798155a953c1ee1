import { type Command, commandNamed } from '../../../register/index.js'
import type { ActForm } from './form.js'

const named = ['sides.report', 'programmes.approve', 'projects.add'].map(commandNamed)
const [report, approve, add] = named.map((one) => (one.ok ? one.value : undefined))

function formOf(command: Command, more: Partial<ActForm>): ActForm {
  return {
    command,
    typed: new Map(),
    fixed: new Set(),
    options: {},
    problems: [],
    confirmation: command.second,
    back: '/register',
    present: null,
    ...more,
  }
}

/** Examples of the form of an act: empty, with problems, overtaken by somebody else, and one that needs a second person. */
export const actExamples: Readonly<Record<string, ActForm>> =
  report && approve && add
    ? {
        empty: formOf(add, {}),
        wrong: formOf(report, {
          typed: new Map([
            ['commitment', 'UZ-KZ/2025-03-29/07'],
            ['asOf', 'yesterday'],
          ]),
          fixed: new Set(['commitment']),
          problems: [{ field: 'asOf', message: 'Write the day as 2025-03-29 or 29.03.2025' }],
        }),
        overtaken: formOf(report, {
          typed: new Map([['ownNote', 'Example note']]),
          problems: [{ field: 'main', message: 'Somebody else changed it (conflict.version)' }],
          present: { workState: 'under-way', version: 3 },
        }),
        second: formOf(approve, { options: { programme: [{ id: 'pr_1', label: 'Example programme' }] } }),
      }
    : {}
