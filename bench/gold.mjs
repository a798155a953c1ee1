import { tsImport } from 'tsx/esm/api'

const load = (place) => tsImport(`../test/golden/${place}.ts`, import.meta.url)

/** Texts with what people found in them: those of the repository, and those beside it where they are.
 *  shapes: texts as `test/golden/texts.ts` gives them, with their gold */
export async function openGold() {
  const [{ goldenTexts }, { publishedTexts }] = [await load('texts'), await load('published')]
  const sets = [
    { name: 'the repository', texts: goldenTexts() },
    { name: 'beside the repository', texts: publishedTexts() },
  ]
  return sets
    .map(({ name, texts }) => ({ name, texts: texts.filter(({ gold }) => gold !== null) }))
    .filter(({ texts }) => texts.length > 0)
}

/** The scoring of `npm run score`, for readings and for what other programs find. */
export async function openScoring() {
  const [{ marksOf }, { tallyOf }] = [await load('scoring/marks'), await load('scoring/score')]
  const { f1 } = await load('scoring/tally')
  return { marksOf, tallyOf, f1 }
}
