import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Serves the register of a folder on a free port, tells its address to whoever started it, and ends when told to.
 *  With `signed` people sign in: a one-time code for the first of them is told, too, and daily letters are written when told to. */
const [root, dataFolder, mode] = process.argv.slice(2)

const load = (place) => import(pathToFileURL(join(root, 'dist/src', place)).href)

function must(result) {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`)
  return result.value
}

const [platform, register, reading, web, sign] = await Promise.all(
  [
    'platform/index.js',
    'register/index.js',
    'reading/index.js',
    'web/serve.js',
    'platform/identity/index.js',
  ].map(load),
)
const config = must(platform.readConfig({ PORT: '0' }, { dataFolder }))
const opened = must(await register.openRegister(config))
const identity = mode === 'signed' ? must(await sign.openIdentity(config, 'http://localhost')) : null
const { read } = must(reading.makeReader(must(platform.loadDictionaries())))
const logger = platform.makeLogger('silent')
const server = must(await web.startServer({ config, register: opened, identity, read, logger }))
const code = identity && must(await identity.makeCode({ kind: 'first', person: null }, 'bench')).code
process.send({ url: server.url, code })
process.on('message', async (told) => {
  if (told === 'letters') return process.send(must(await web.postLetters(config, opened)))
  await server.close()
  await identity?.close()
  await opened.close()
  process.disconnect()
})
