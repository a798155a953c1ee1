import { underlineOf } from '../../parts/kind.js'
import type { Paragraph, Piece } from '../../parts/pieces.js'
import { Words } from '../../parts/words.js'
import type { Screen } from '../../screen.js'
import type { ShownStatement } from './shown.js'

/** The statements shown, by their number in text order. */
export type ByNumber = ReadonlyMap<number, ShownStatement>

interface PieceProps {
  readonly piece: Piece
  readonly statements: ByNumber
  readonly language: string | null
  readonly screen: Screen
}

function Letters({ piece, statements, screen }: PieceProps) {
  return (
    <>
      {piece.begins.map((number) => {
        const statement = statements.get(number)
        if (!statement) return null
        const letter = screen.words.kinds.letters[statement.kind]
        return <span class="letter" id={`t-${number}`} data-letter={letter} data-number={String(number)} />
      })}
    </>
  )
}

function Marked({ piece, statements, language, screen, number }: PieceProps & { number: number }) {
  const statement = statements.get(number)
  const name = statement ? screen.words.kinds.names[statement.kind] : ''
  const style = statement ? underlineOf(statement.kind) : ''
  return (
    <a
      class="mark-link"
      href={`#st-${number}`}
      lang={screen.language}
      title={`${number} · ${name}`}
      data-statement={number}
    >
      <mark lang={language ?? 'und'} class={piece.marks.length > 1 ? `${style} nested` : style}>
        <Letters piece={piece} statements={statements} language={language} screen={screen} />
        <Words text={piece.text} screen={screen} />
      </mark>
    </a>
  )
}

function PieceMarkup(props: PieceProps) {
  const { piece, screen } = props
  const [number] = piece.marks
  if (number !== undefined) return <Marked {...props} number={number} />
  const words = <Words text={piece.text} screen={screen} />
  return piece.isRest ? <span class="rest">{words}</span> : words
}

interface ParagraphProps {
  readonly paragraph: Paragraph
  readonly statements: ByNumber
  readonly language: string | null
  readonly screen: Screen
}

/** One paragraph of the text with its marks; each mark leads to its card. */
export function ParagraphText({ paragraph, statements, language, screen }: ParagraphProps) {
  return (
    <p class="paragraph" lang={language ?? 'und'} dir="auto">
      {paragraph.pieces.map((piece) => (
        <PieceMarkup piece={piece} statements={statements} language={language} screen={screen} />
      ))}
    </p>
  )
}
