import type { Screen } from '../screen.js'
import type { Called } from '../words/names.js'

/** A name from our data, marked when it stands in another language than the page. */
export function CalledName({ name, screen }: { readonly name: Called; readonly screen: Screen }) {
  return name.lang === screen.language ? <span>{name.text}</span> : <bdi lang={name.lang}>{name.text}</bdi>
}
