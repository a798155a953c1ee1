import type { Screen } from '../screen.js'

/** Marks that steer the direction or width of text and are never seen (reliability H1). */
const CONTROLS = /([\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff])/u

function codeOf(mark: string): string {
  return `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Text from outside with invisible controls drawn as marks, so that nothing is shown other than it is. */
export function Words({ text, screen }: { text: string; screen: Screen }) {
  if (!CONTROLS.test(text)) return <>{text}</>
  return (
    <>
      {text.split(CONTROLS).map((piece) =>
        CONTROLS.test(piece) ? (
          <span class="control" title={screen.say(screen.words.reading.control, { code: codeOf(piece) })}>
            {codeOf(piece)}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  )
}

interface QuoteProps {
  readonly text: string
  readonly language: string | null
  readonly screen: Screen
}

/** Words of a text in its own language, kept apart from the direction of ours; line breaks become blanks. */
export function Quoted({ text, language, screen }: QuoteProps) {
  return (
    <bdi lang={language ?? 'und'}>
      <Words text={text} screen={screen} />
    </bdi>
  )
}

/** A quotation with the quotation marks of the page's language. */
export function Quote(props: QuoteProps) {
  return (
    <q>
      <Quoted {...props} />
    </q>
  )
}
