import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../docs/decisions/', import.meta.url))
const files = readdirSync(folder).sort()

const SECTIONS = ['Context', 'Choice', 'Weighed', 'Price', 'What would change it']

it('decisions are numbered one after the other', () => {
  const numbers = files.map((file) => Number(file.slice(0, 4)))
  expect(numbers).toEqual(files.map((_, at) => at + 1))
})

it.each(files)('%s says what was weighed and its price, on one page', (file) => {
  const lines = readFileSync(`${folder}${file}`, 'utf8').trimEnd().split('\n')
  expect(lines.length).toBeLessThanOrEqual(60)
  expect(lines[0]).toMatch(new RegExp(`^# ${file.slice(0, 4)} `))
  expect(lines.filter((line) => line.startsWith('Status: '))).toHaveLength(1)
  for (const section of SECTIONS) expect(lines).toContain(`## ${section}`)
})
