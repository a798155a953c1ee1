import type { SavedView, ViewId } from '../../../register/index.js'
import type { ShownViews } from './page.js'

const view: SavedView = {
  id: 'vw_example' as ViewId,
  name: 'Мосты, срок истёк',
  list: 'register',
  query: 'q=мост&due=over',
  owner: 'local',
  party: null,
  visibility: 'private',
  savedAt: '2026-11-20T09:00:00.000Z',
  version: 1,
}

export const viewExamples: Readonly<Record<string, ShownViews>> = {
  list: {
    actor: 'local',
    views: [
      view,
      {
        ...view,
        name: 'Ties',
        list: 'ties',
        query: 'state=active&q=Osh',
        owner: 'somebody',
        visibility: 'public',
      },
    ],
  },
  empty: { actor: 'local', views: [] },
}
