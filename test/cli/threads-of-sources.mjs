import { isMainThread } from 'node:worker_threads'

/** Lets the threads of a program that runs from its sources read TypeScript, too; on Node 20 tsx serves the main
 *  thread only. Nothing of it is loaded where there is no other thread. */
if (!isMainThread) (await import('tsx/esm/api')).register()
