import type { Form, Token } from '../text/index.js'
import type { Analysis } from './lemma.js'

/** A word wherever it stands. */
export type WordForm = Form<readonly Analysis[]>

/** A token with its analyses; numbers and marks have one analysis, the text itself without marks. */
export interface Word extends Token {
  readonly analyses: readonly Analysis[]
  readonly form: WordForm
}
