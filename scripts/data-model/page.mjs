import { AREAS, OTHERS } from './tables.mjs'

/** What stands before it is written by hand, what follows is made. */
export const MARK = '<!-- From here on made from the schema by npm run data-model. -->'

/** A check in the words of SQL, without what every check has. */
function shortened(text) {
  return text
    .replace(/^CHECK \((.*)\)$/s, '$1')
    .replace(/::(?:text|bigint|numeric|regclass)(?:\[\])?/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\((\w+) = ANY \(\(?ARRAY\[([^\]]*)\]\)?\)\)/g, '$1 in ($2)')
    .replace(/^\((.*)\)$/, '$1')
}

function refersTo(text) {
  return text.replace(/^.* REFERENCES (\w+).*$/s, '→ $1')
}

function rulesOfColumn({ rules }, name) {
  const own = rules.filter(({ columns, kind }) => columns.length === 1 && columns[0] === name && kind !== 'p')
  return own.map(({ kind, text }) => {
    if (kind === 'u') return 'unique'
    return kind === 'f' ? refersTo(text) : `\`${shortened(text)}\``
  })
}

function columnLine(table, { name, type, must, usual }) {
  const isKey = table.rules.some(({ kind, columns }) => kind === 'p' && columns.includes(name))
  const written = usual === null ? [] : [usual === 'made' ? 'made from others' : `else ${shortened(usual)}`]
  const told = [...(isKey ? ['key'] : []), ...written, ...rulesOfColumn(table, name)]
  const rules = told.join('; ').replaceAll('|', '\\|')
  return `| \`${name}\` | ${type}${must ? '' : ', may be empty'} | ${rules} |`
}

function ruleLines({ rules }) {
  const wide = rules.filter(({ columns, kind }) => columns.length > 1 && kind !== 'p')
  return wide.map(({ kind, columns, text }) => {
    if (kind === 'u') return `- unique: ${columns.join(', ')}`
    return kind === 'f' ? `- ${columns.join(', ')} ${refersTo(text)}` : `- \`${shortened(text)}\``
  })
}

function tableSection(table, line) {
  const kept = table.hasHistory ? '' : ' Its versions are not kept.'
  const columns = table.columns.map((column) => columnLine(table, column))
  const rules = ruleLines(table)
  const head = [`#### ${table.name}`, '', `One row is ${line}.${kept}`, '']
  const below = rules.length === 0 ? [] : ['', ...rules]
  return [...head, '| column | type | rules |', '|---|---|---|', ...columns, ...below].join('\n')
}

function areaSection(title, tables) {
  return [`### ${title}`, ...tables.map(([table, line]) => tableSection(table, line))].join('\n\n')
}

/** The made part of docs/data-model.md for tables as `readSchema` gives them. */
export function tablesPart(schema) {
  const byName = new Map(schema.map((table) => [table.name, table]))
  const told = new Set(Object.values(AREAS).flatMap((area) => Object.keys(area)))
  const areas = Object.entries(AREAS).map(([title, area]) => [
    title,
    Object.entries(area).flatMap(([name, line]) => (byName.has(name) ? [[byName.get(name), line]] : [])),
  ])
  const others = schema.filter(({ name }) => !told.has(name)).map((table) => [table, 'not told yet'])
  const shown = [...areas, [OTHERS, others]].filter(([, tables]) => tables.length > 0)
  const sections = shown.map(([title, tables]) => areaSection(title, tables))
  return `${[MARK, '## Tables', ...sections].join('\n\n')}\n`
}

/** Puts the made part in the place of the one before. */
export function pageWith(page, part) {
  const at = page.indexOf(MARK)
  return `${(at < 0 ? page : page.slice(0, at)).trimEnd()}\n\n${part}`
}
