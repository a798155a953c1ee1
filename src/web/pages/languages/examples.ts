import type { LanguageFacts } from '../../../languages/index.js'

const rules = {
  ...{ meeting: 2, figure: 1, commitment: 3, project: 0, event: 1 },
  ...{ document: 1, report: 0, greeting: 1, award: 0, topic: 1 },
}

const figures = { texts: 7, whole: 0.97, statements: 0.96, slots: 0.99, mentions: 1 }

/** The page's states: a language with figures and a gap, and one with neither. */
export const languageExamples: Readonly<Record<string, readonly LanguageFacts[]>> = {
  measured: [
    {
      ...{ tag: 'en', rules, forms: [{ tag: 'en', name: 'English', golden: figures }] },
      gaps: [
        { construct: 'irony', example: 'A fine agreement indeed', why: 'no words show it', since: '2026.11' },
      ],
    },
  ],
  bare: [{ tag: 'en', forms: [{ tag: 'en', name: 'English' }], rules, gaps: [] }],
}
