import { KINDS } from '../statements/index.js'
import { factsOf, GOLDEN_DAY, type GoldenResult, type LanguageFacts } from './facts.js'
import type { Language } from './language.js'

const HEAD = `# Languages

What is read in each language: the rules by kind, how near the readings of its golden texts come to what people found
(in per cent; \`whole\` is statements twice, slots and mentions once), and the constructions that are known not to be
read. The figures are those of ${GOLDEN_DAY.day}, reader ${GOLDEN_DAY.reader}.

This page is made by \`npm run languages\`; \`npx kelisim languages\` prints the same.
`

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

function goldenCells(golden: GoldenResult | undefined): readonly string[] {
  if (!golden) return ['0', '–', '–', '–', '–']
  const { texts, whole, statements, slots, mentions } = golden
  return [String(texts), ...[whole, statements, slots, mentions].map(percent)]
}

function goldenTable({ forms }: LanguageFacts): string {
  const rows = forms.map(
    ({ tag, name, golden }) => `| ${[`\`${tag}\``, name, ...goldenCells(golden)].join(' | ')} |\n`,
  )
  return `| form | name | texts | whole | statements | slots | mentions |\n|---|---|---:|---:|---:|---:|---:|\n${rows.join('')}`
}

function gapLines({ gaps }: LanguageFacts): string {
  if (gaps.length === 0) return 'No gap is listed.\n'
  const lines = gaps.map(({ construct, example, why }) => `- ${construct}: “${example}” – ${why}\n`)
  return `Not read:\n\n${lines.join('')}`
}

function sectionOf(facts: LanguageFacts): string {
  const all = KINDS.reduce((sum, kind) => sum + facts.rules[kind], 0)
  const kinds = KINDS.map((kind) => `${kind} ${facts.rules[kind]}`).join(', ')
  return `\n## ${facts.tag}\n\n${goldenTable(facts)}\n${all} rules: ${kinds}.\n\n${gapLines(facts)}`
}

/** The page docs/languages.md. */
export function languagesPage(languages: readonly Language[]): string {
  return HEAD + languages.map((language) => sectionOf(factsOf(language))).join('')
}
