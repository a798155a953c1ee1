import type { ActingForm } from './page.js'

/** Examples of the choice of a role: as usual, and with a problem. */
export const actingExamples: Readonly<Record<string, ActingForm>> = {
  usual: { name: 'Example Officer', role: 'office', party: 'UZ', problems: [] },
  wrong: { name: '', role: 'office', party: '', problems: [{ field: 'name', message: 'Write a name' }] },
}
