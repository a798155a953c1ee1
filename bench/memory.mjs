import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openBuilt } from './reader.mjs'

/** Prints the highest memory of this process in megabytes, after reading the texts of a file if one is named. */
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [file] = process.argv.slice(2)
if (file) {
  const { read } = await openBuilt(root)
  for (const text of JSON.parse(readFileSync(file, 'utf8'))) read(text)
}
console.log(Math.round(process.resourceUsage().maxRSS / 1024))
