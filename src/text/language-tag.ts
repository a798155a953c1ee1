/** A BCP 47 tag of a written form: `ru`, `uz-Latn`, `uz-Cyrl`, `kk-Cyrl`, `kk-Latn`, `en`. */
export type LanguageTag = string
