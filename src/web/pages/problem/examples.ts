import type { Problem } from '../../../kernel/index.js'
import type { TypedField } from '../../typed-form.js'
import type { Busy } from './busy.js'

/** One problem of each family. */
export const problemExamples: Readonly<Record<string, Problem>> = {
  invalid: {
    code: 'invalid.query',
    message: '‘page’ is unknown, doubled or wrong here',
    where: { field: 'page' },
  },
  absent: { code: 'absent.page', message: 'There is no page at ‘/<script>alert(1)</script>’' },
  conflict: { code: 'conflict.version', message: 'Somebody was faster' },
  refused: { code: 'refused.origin', message: 'The form was sent from another site' },
  unavailable: { code: 'unavailable.register', message: 'There is no register behind these pages' },
  broken: { code: 'broken.unexpected', message: 'An unforeseen error stopped the work (TypeError)' },
}

/** What was typed into the form of an example; nothing where no form was sent. */
export function typedExample({ code }: Problem): readonly TypedField[] {
  if (!code.startsWith('conflict')) return []
  return [
    ['title', 'Example plant'],
    ['words', 'The first hall has a roof. '.repeat(20)],
  ]
}

const TYPED: readonly TypedField[] = [['ownNote', 'The first hall has a roof.']]

/** Turned away in a crowd: who asked for a page, who sent a form, whose form holds what cannot be sent again by itself,
 *  and whose form was cut. */
export const busyExamples: Readonly<Record<string, Busy>> = {
  page: { sent: null, typed: [], cutFrom: null },
  form: {
    sent: { path: '/acts/sides.report', fields: [...TYPED, ['key', 'example']] },
    typed: TYPED,
    cutFrom: null,
  },
  file: { sent: null, typed: TYPED, cutFrom: null },
  cut: { sent: null, typed: TYPED, cutFrom: 9_400_000 },
}
