import { Parser } from 'htmlparser2'
import { UnreadWorkbook } from './unread.js'
import { plainLetters } from './xml-text.js'

/** Deeper than any spreadsheet nests. */
const MOST_DEPTH = 64

/** What is met on the way through markup; names are without their prefixes. */
export interface Walk {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

function ownName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Walks through markup that may declare nothing of its own, as entities are (reliability H5); throws an `UnreadWorkbook`. */
export function walkMarkup(xml: string, walk: Walk): void {
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > MOST_DEPTH) throw new UnreadWorkbook('broken')
        walk.open?.(ownName(name), attributes)
      },
      onclosetag: (name) => {
        depth -= 1
        walk.close?.(ownName(name))
      },
      ontext: (text) => walk.text?.(text),
      onprocessinginstruction: (name) => {
        if (name.startsWith('!')) throw new UnreadWorkbook('broken')
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(plainLetters(xml))
}
