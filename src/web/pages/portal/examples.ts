import type { EditionId, ReadoutId } from '../../../kernel/index.js'
import type { EditionView, ListedRow, ReadoutView } from '../../../register/index.js'
import { readingExamples } from '../reading/examples.js'
import { storedExamples } from '../reading/examples-stored.js'
import type { PortalNews } from './home.js'
import type { PublicText } from './texts.js'

const readout: ReadoutView['readout'] = {
  id: 'rd_example' as ReadoutId,
  title: 'Встреча на берегу озера',
  publisher: 'KZ',
  address: null,
  published: '2026-06-13',
  pair: 'UZ-KZ',
  meeting: null,
  receivedAt: '2026-06-13T09:00:00.000Z',
  receivedBy: 'local',
}

const edition: EditionView = {
  edition: {
    id: 'ed_example' as EditionId,
    readout: readout.id,
    language: 'ru',
    text: readingExamples.kept?.text ?? '',
    receivedAt: readout.receivedAt,
    replaces: null,
  },
  reading: null,
  statements: storedExamples,
}

const view: ReadoutView = { readout, editions: [edition] }

/** Examples of the first page of the portal: with promises, and empty. */
export const portalHomes: Readonly<Record<string, PortalNews>> = {
  some: {
    counts: [
      { pair: 'UZ-KZ', force: 'ordered', commitments: 4, lastSaid: '2026-06-13' },
      { pair: 'UZ-KZ', force: 'agreed', commitments: 11, lastSaid: '2026-06-12' },
    ],
    readouts: [{ ...readout, languages: ['ru'], statements: 9, waiting: 0, accepted: 9 }],
  },
  empty: { counts: [], readouts: [] },
}

/** Examples of a public text: with accepted statements, and with none. */
export const portalTexts: Readonly<Record<string, PublicText>> = {
  accepted: { view, edition, statements: storedExamples },
  none: { view, edition, statements: [] },
}

/** Examples of the page of corrections: some, none. */
export const portalCorrections: Readonly<Record<string, readonly ListedRow[]>> = {
  some: [
    {
      id: 'ed_1',
      readout: 'rd_1',
      title: 'Пример',
      language: 'ru',
      state: 'corrected',
      stateOn: '2026-06-14',
    },
    {
      id: 'ed_2',
      readout: 'rd_2',
      title: 'Example',
      language: 'en',
      state: 'withdrawn',
      ground: 'Example ground',
    },
  ],
  none: [],
}
