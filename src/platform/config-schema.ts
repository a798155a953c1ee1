import { z } from 'zod'

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** 8787 because nothing common listens there; the loopback because nobody signs in there yet. */
const DEFAULTS = { port: '8787', host: '127.0.0.1', logLevel: 'info' } as const

function isAddressOf(protocols: readonly string[], text: string): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol)
}

function isBareOrigin(text: string): boolean {
  return isAddressOf(['http:', 'https:'], text) && ['', '/'].includes(text.slice(new URL(text).origin.length))
}

/** Whoever answers for an organisation's persons is asked over TLS, but on this machine itself. */
function isSafeIssuer(text: string): boolean {
  if (!isAddressOf(['http:', 'https:'], text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

/** What each setting may be; the texts of the environment and of flags go in. */
export const configSchema = z.object({
  dataFolder: z.string().min(1),
  databaseUrl: z
    .string()
    .refine((text) => isAddressOf(['postgres:', 'postgresql:'], text))
    .nullable()
    .default(null),
  port: z
    .string()
    .regex(/^\d{1,5}$/)
    .default(DEFAULTS.port)
    .transform(Number)
    .refine((port) => port <= 65_535),
  host: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default(DEFAULTS.host),
  origin: z
    .string()
    .refine(isBareOrigin)
    .transform((text) => new URL(text).origin)
    .nullable()
    .default(null),
  smtpUrl: z
    .string()
    .refine((text) => isAddressOf(['smtp:', 'smtps:'], text))
    .nullable()
    .default(null),
  mailFrom: z
    .string()
    .regex(/^[^\s@<>"]+@[^\s@<>"]+$/)
    .nullable()
    .default(null),
  openIdIssuer: z.string().refine(isSafeIssuer).nullable().default(null),
  openIdClient: z.string().min(1).nullable().default(null),
  openIdSecret: z.string().min(1).nullable().default(null),
  proxied: z
    .enum(['yes', 'no'])
    .default('no')
    .transform((text) => text === 'yes'),
  fetchInside: z
    .string()
    .regex(/^[\w.:[\],\s-]*$/)
    .default('')
    .transform((text): readonly string[] =>
      text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((host) => host !== ''),
    ),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/),
  logLevel: z.enum(LOG_LEVELS).default(DEFAULTS.logLevel),
})

export type Settings = Readonly<z.infer<typeof configSchema>>
