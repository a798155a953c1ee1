import { wordsOf } from '../base.js'

/** Verbs of growing and falling. */
export const KK_CHANGES = wordsOf(`
  өсу арту көбею азаю төмендеу қысқару кему көтерілу түсу ұлғаю кеңею жандану баяулау құлдырау жоғарылау шарықтау молаю`)
