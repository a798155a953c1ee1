import { readdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measureFile, quantile } from './sizes/measure.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The ceilings of the house: short functions on the whole, no file that cannot be read at one sitting. */
const CEILINGS = { file: 400, median: 7, ninthOfTen: 25, parameters: 4 }

/** Files that may be longer, and why: the verifier is one file so that outsiders fetch and read one (docs/decisions/0039). */
const LONGER = new Map([['bin/verify-bundle.mjs', 500]])

const PLACES = ['src', 'test', 'scripts', 'bench', 'bin']
const SOURCE = /\.(?:[cm]?ts|tsx|[cm]?js|css)$/
const TEST = /\.test\.tsx?$/

function filesBelow(place) {
  try {
    const entries = readdirSync(join(root, place), { withFileTypes: true, recursive: true })
    return entries
      .filter((one) => one.isFile() && SOURCE.test(one.name))
      .map((one) => join(one.parentPath, one.name))
  } catch {
    return []
  }
}

function moduleOf(file) {
  const [place = '', module = ''] = relative(root, file).split(sep)
  return place === 'src' ? module : place
}

function rowOf([module, files]) {
  const shipped = files.filter(({ file }) => !TEST.test(file))
  const functions = shipped.flatMap((one) => one.functions.map(({ lines }) => lines))
  const lines = files.map((one) => one.lines)
  return {
    module,
    files: files.length,
    fileMedian: quantile(lines, 0.5),
    fileNinth: quantile(lines, 0.9),
    functions: functions.length,
    median: quantile(functions, 0.5),
    ninth: quantile(functions, 0.9),
  }
}

function printTable(rows) {
  const cells = rows.map((row) => Object.values(row).map(String))
  const head = ['module', 'files', 'median', '9 of 10', 'functions', 'median', '9 of 10']
  for (const line of [head, ...cells])
    console.log(line.map((cell, at) => (at ? cell.padStart(9) : cell.padEnd(12))).join(' '))
}

function ceilingOf(file) {
  return LONGER.get(relative(root, file).split(sep).join('/')) ?? CEILINGS.file
}

function longFiles(files) {
  const long = files.filter(({ file, lines }) => lines > ceilingOf(file))
  return long.map(
    ({ file, lines }) => `${relative(root, file)} has ${lines} lines, more than ${ceilingOf(file)}`,
  )
}

function crowded(files) {
  const all = files.flatMap(({ file, functions }) => functions.map((one) => ({ file, ...one })))
  const many = all.filter(({ parameters }) => parameters > CEILINGS.parameters)
  return many.map(
    ({ file, line, name }) => `${relative(root, file)}:${line} ${name} has more than four parameters`,
  )
}

function longModules(rows) {
  const long = rows.filter(({ ninth }) => ninth > CEILINGS.ninthOfTen)
  return long.map(
    ({ module, ninth }) =>
      `${module}: nine of ten functions need ${ninth} lines, more than ${CEILINGS.ninthOfTen}`,
  )
}

function longMedian(whole) {
  return whole.median > CEILINGS.median
    ? [`the median function has ${whole.median} lines, more than ${CEILINGS.median}`]
    : []
}

const files = PLACES.flatMap(filesBelow).sort().map(measureFile)
const modules = [...new Set(files.map(({ file }) => moduleOf(file)))]
const rows = modules.map((module) => rowOf([module, files.filter(({ file }) => moduleOf(file) === module)]))
const whole = rowOf(['all', files])
printTable([...rows, whole])
const faults = [...longFiles(files), ...crowded(files), ...longModules(rows), ...longMedian(whole)]
for (const fault of faults) console.log(fault)
process.exitCode = faults.length > 0 ? 1 : 0
