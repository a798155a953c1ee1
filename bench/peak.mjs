import { isMainThread } from 'node:worker_threads'

/** Loaded before a program with `--import`: at its end it says its highest memory in megabytes, all threads together,
 *  on standard error. */
if (isMainThread)
  process.on('exit', () => {
    process.stderr.write(`${Math.round(process.resourceUsage().maxRSS / 1024)}\n`)
  })
