import publishers from '../../data/publishers.json' with { type: 'json' }

interface Publisher {
  readonly host: string
  readonly party: string
  readonly view?: string
  readonly languages?: readonly string[]
}

const KNOWN: readonly Publisher[] = publishers

function publisherAt({ hostname }: URL): Publisher | undefined {
  return KNOWN.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`))
}

/** The state that publishes under an address; empty when it is not known. */
export function publisherOf(address: string): string {
  return URL.canParse(address) ? (publisherAt(new URL(address))?.party ?? '') : ''
}

/** The addresses of the same readout in the other languages of a site that numbers its readouts alike in all of them.
 *  shapes: by the language as the site writes it */
export function otherEditions(address: string): readonly (readonly [language: string, address: string])[] {
  if (!URL.canParse(address)) return []
  const url = new URL(address)
  const { view = '', languages = [] } = publisherAt(url) ?? {}
  const parts = url.pathname.split('/')
  const form = view.split('/')
  const isView =
    view !== '' && parts.length === form.length && form.every((one, at) => fits(one, parts[at] ?? ''))
  if (!isView) return []
  const at = form.indexOf('{language}')
  return languages
    .filter((language) => language !== parts[at])
    .map((language) => [language, `${url.origin}${parts.with(at, language).join('/')}`])
}

function fits(form: string, part: string): boolean {
  if (form === '{language}') return /^[a-z]{2}$/.test(part)
  return form === '{number}' ? /^\d+$/.test(part) : form === part
}
