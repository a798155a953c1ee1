import { type Logger, pino, stdSerializers } from 'pino'
import { familyOf, type Problem } from '../kernel/index.js'
import type { LogLevel } from './config.js'

export type { Logger } from 'pino'

const ERROR_STREAM = 2

/** A log of one JSON object a line on the error stream; output proper stays alone on the other. */
export function makeLogger(level: LogLevel): Logger {
  const options = { level, base: null, serializers: { cause: stdSerializers.err } }
  return pino(options, pino.destination({ dest: ERROR_STREAM, sync: true }))
}

/** Writes a problem with its cause; our own faults as errors, all else as warnings. */
export function logProblem(logger: Logger, problem: Problem, context: object = {}): void {
  const level = familyOf(problem) === 'broken' ? 'error' : 'warn'
  const { message, ...rest } = problem
  logger[level]({ ...context, ...rest }, message)
}
