import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './checks/run.mjs'

/** `npm run problems` writes the page; with `--check` it only compares. */
const PAGE = join(root, 'docs/problems.md')

const HEAD = `# Problems

What can go wrong, by module. The part before the dot decides the answer:

| family | means | HTTP | exit |
|---|---|---|---|
| \`invalid\` | the input is wrong and can be mended | 422 | 2 |
| \`absent\` | no such thing | 404 | 3 |
| \`conflict\` | somebody was faster, or the state forbids it | 409 | 4 |
| \`refused\` | not allowed for this role | 403 | 5 |
| \`unavailable\` | database, queue or source does not answer; try again | 503 | 6 |
| \`broken\` | our fault | 500 | 1 |

This page is made from the modules' \`problems.ts\` by \`npm run problems\`.
`

function textOf(node) {
  return ts.isStringLiteralLike(node) ? node.text : node.getText()
}

/** The codes and meanings in the object of a problems.ts. */
function listedIn(file) {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found = []
  const visit = (node) => {
    if (ts.isPropertyAssignment(node)) found.push([textOf(node.name), textOf(node.initializer)])
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function sectionOf(module) {
  const rows = listedIn(join(root, 'src', module, 'problems.ts')).sort(([one], [other]) =>
    one < other ? -1 : 1,
  )
  return `\n## ${module}\n\n| code | means |\n|---|---|\n${rows.map(([code, means]) => `| \`${code}\` | ${means} |\n`).join('')}`
}

function renderPage() {
  const modules = readdirSync(join(root, 'src')).sort()
  const listing = modules.filter((module) => existsSync(join(root, 'src', module, 'problems.ts')))
  return HEAD + listing.map(sectionOf).join('')
}

const page = renderPage()
if (process.argv.includes('--check')) {
  const isSame = existsSync(PAGE) && readFileSync(PAGE, 'utf8') === page
  if (!isSame) console.log('docs/problems.md is not what the modules list: npm run problems')
  process.exitCode = isSame ? 0 : 1
} else {
  mkdirSync(join(root, 'docs'), { recursive: true })
  writeFileSync(PAGE, page)
}
