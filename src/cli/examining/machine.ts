import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Config, loadDictionaries, packageRoot } from '../../platform/index.js'
import { makeCheckedReader } from '../../reading/index.js'
import { type Check, checkOf } from './check.js'

/** What can be seen without a database: Node, the data folder, dictionaries, the reader. */
export function checkMachine(config: Config): readonly Check[] {
  const dictionaries = loadDictionaries()
  const reader = dictionaries.ok ? makeCheckedReader(dictionaries.value) : dictionaries
  return [
    checkNode(process.versions.node),
    ...(config.databaseUrl === null ? [checkFolder(config.dataFolder)] : []),
    checkOf('doctor.dictionaries', dictionaries, (value) => Object.keys(value).join(', ')),
    checkOf('doctor.reader', reader, ({ version }) => version),
  ]
}

/** The oldest Node that does stands in the package's own description, as `>=20.19`. */
function checkNode(version: string): Check {
  const described: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'))
  const wanted = /"node":"\D*([\d.]+)/.exec(JSON.stringify(described))?.[1] ?? '0'
  return { name: 'doctor.node', isGood: isAtLeast(version, wanted), seen: `${version} (≥ ${wanted})` }
}

function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = wanted.split('.').map(Number)
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}

/** A folder that does not exist yet is judged by the nearest one above it that does. */
function checkFolder(folder: string): Check {
  const standing = existingFolder(folder)
  try {
    accessSync(standing, constants.R_OK | constants.W_OK | constants.X_OK)
    return { name: 'doctor.data', isGood: true, seen: folder }
  } catch (cause) {
    return {
      name: 'doctor.data',
      isGood: false,
      seen: cause instanceof Error ? cause.message : String(cause),
    }
  }
}

function existingFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : existingFolder(dirname(folder))
}
