/** The address when it leads to the web by http or https, else null; nothing else becomes a link. */
export function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null
  const address = new URL(text)
  const isWeb = address.protocol === 'https:' || address.protocol === 'http:'
  return isWeb && address.username === '' && address.password === '' ? address.href : null
}

/** A path with its query; empty values are left out, so that a list without filters has a short address. */
export function pathWith(path: string, query: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value ? [[name, value] as [string, string]] : [],
  )
  const search = new URLSearchParams(given).toString()
  return search === '' ? path : `${path}?${search}`
}
