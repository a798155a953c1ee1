import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** `npm run languages` writes docs/languages.md from the languages as they are built. */
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { LANGUAGES, languagesPage } = await import(
  pathToFileURL(join(root, 'dist/src/languages/index.js')).href
)
writeFileSync(join(root, 'docs/languages.md'), languagesPage(LANGUAGES))
