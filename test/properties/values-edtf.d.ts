/** The part of the package that judges our dates; it ships no types. */
declare module 'edtf' {
  export function parse(text: string): unknown
}
