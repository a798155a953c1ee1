import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './checks/run.mjs'

/** `npm run tour` writes docs/tour.md out of test/tour, which a test runs from an empty folder to the end. */
const FOLDER = join(root, 'test/tour')
const PAGE = join(root, 'docs/tour.md')

const HEAD = `# Tour

Every system of the register, shown by commands. \`kelisim\` is the program of this folder (\`bin/kelisim\`); start with an
empty data folder: \`export KELISIM_DATA=$(mktemp -d)\`. The blocks follow each other: a later one uses ids of an earlier
one. While the register knows no persons, a name is believed with role and party as told. Facts carry their source; what is
called an example is one.

This page is made from \`test/tour\` by \`npm run tour\`.
`

/** Comments become text, the lines between them a block. */
function sectionOf(name) {
  const lines = readFileSync(join(FOLDER, name), 'utf8').trim().split('\n')
  const parts = []
  for (const line of lines) {
    if (line.startsWith('# shows: ')) continue
    const isText = line.startsWith('# ')
    const last = parts.at(-1)
    if (last?.isText === isText) last.lines.push(line)
    else parts.push({ isText, lines: [line] })
  }
  return parts.map(({ isText, lines: own }) =>
    isText ? own.map((line) => line.slice(2)).join('\n') : `\`\`\`sh\n${own.join('\n')}\n\`\`\``,
  )
}

export function tourPage() {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sh'))
    .sort()
  return `${[HEAD.trim(), ...names.flatMap(sectionOf)].join('\n\n')}\n`
}

if (process.argv[1]?.endsWith('tour.mjs')) writeFileSync(PAGE, tourPage())
