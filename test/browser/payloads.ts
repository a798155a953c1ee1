/** Places where words may end up in markup, each with what would break out of it. */
const OUT_OF = ['', '"', "'", '">', "'>", '-->', '</title>', '</textarea>', '</option>', '</q>'] as const

/** What would run or show itself if it were taken for markup; `x-payload` is no element of ours. */
const RUNS = [
  '<script>x()</script>',
  '<img src=x onerror=x()>',
  '<svg onload=x()>',
  '<x-payload>',
  ' onfocus=x() autofocus x-payload="',
  '<a href="javascript:x()">x</a>',
  '<iframe srcdoc="<script>x()</script>">',
  '<style>*{display:none}</style>',
  '<base href="https://elsewhere.example/">',
  '&lt;script&gt;{{x()}}#{x()}&#60;script>',
] as const

/** A hundred payloads: every way out of a place before every thing that runs. */
export const PAYLOADS: readonly string[] = OUT_OF.flatMap((out) => RUNS.map((runs) => `${out}${runs}`))

/** The payloads in so many parts, each short enough for a field of one line. */
export function payloadParts(longest: number): readonly string[] {
  const parts: string[] = []
  for (const payload of PAYLOADS) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + payload.length < longest)
      parts[parts.length - 1] = `${last} ${payload}`
    else parts.push(payload)
  }
  return parts
}
