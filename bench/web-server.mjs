import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Serves the register of a folder on a free port, tells its address to whoever started it, and ends when told to. */
const [root, dataFolder] = process.argv.slice(2)

const load = (place) => import(pathToFileURL(join(root, 'dist/src', place)).href)

function must(result) {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`)
  return result.value
}

const [platform, register, reading, web] = await Promise.all(
  ['platform/index.js', 'register/index.js', 'reading/index.js', 'web/serve.js'].map(load),
)
const config = must(platform.readConfig({ PORT: '0' }, { dataFolder }))
const opened = must(await register.openRegister(config))
const { read } = must(reading.makeReader(must(platform.loadDictionaries())))
const logger = platform.makeLogger('silent')
const server = must(await web.startServer({ config, register: opened, read, logger }))
process.send(server.url)
process.once('message', async () => {
  await server.close()
  await opened.close()
  process.disconnect()
})
