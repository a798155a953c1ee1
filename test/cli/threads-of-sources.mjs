import { isMainThread } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

/** Lets the threads of a program that runs from its sources read TypeScript, too; on Node 20 tsx serves the main
 *  thread only. */
if (!isMainThread) register()
