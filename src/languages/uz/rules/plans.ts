import { either, form, oneOf, type Pattern, seq } from '../../../grammar/index.js'
import { said, word } from './parts.js'

/** That something is planned or looked forward to. */
export const PLAN: Pattern = either(
  said('rejalashtirmoq', 'moʻljallamoq'),
  oneOf(['kutmoq'], 'verb', 'present'),
  oneOf(['kutmoq'], 'verb', 'future'),
  seq(form('koʻzda', 'nazarda'), said('tutmoq')),
)
/** The same, or that somebody means to do it. */
export const MEANS_TO: Pattern = either(
  PLAN,
  seq(word('reja', 'niyat', 'maqsad'), form('bor', 'mavjud')),
  form('rejada', 'moʻljalda', 'niyatda', 'niyatida', 'niyatidamiz'),
)
