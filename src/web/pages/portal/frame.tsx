import type { PropsWithChildren } from 'hono/jsx'
import { Page, type PageFrame } from '../../layout/page.js'
import type { Screen } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'

/** An address of the portal. */
export function portalPath(path: string, query: Readonly<Record<string, string | null>> = {}): string {
  return pathWith(`/p${path}`, query)
}

/** The search of what was promised. */
export function PortalSearch({ words, screen }: { readonly words: string; readonly screen: Screen }) {
  const { portal } = screen.words
  return (
    <search>
      <form class="narrow" action={screen.href('/p/promises')} method="get">
        <input
          type="search"
          name="q"
          value={words}
          aria-label={portal.searchLabel}
          placeholder={portal.searchLabel}
          maxlength={200}
        />
        <button type="submit">{portal.searchButton}</button>
      </form>
    </search>
  )
}

/** The frame of a page that anybody may read. */
export function PortalPage({
  children,
  ...frame
}: PropsWithChildren<Pick<PageFrame, 'screen' | 'title' | 'machine' | 'trail'>>) {
  const { portal } = frame.screen.words
  const isFirst = frame.title === portal.title
  const trail = isFirst ? [] : [{ title: portal.title, path: '/p' }, ...(frame.trail ?? [])]
  return (
    <Page {...frame} trail={trail} isPublic>
      {children}
    </Page>
  )
}
