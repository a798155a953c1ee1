import type { PartyCode } from '../register/index.js'
import type { Reading } from '../statements/index.js'

function partiesOfMeetings({ statements }: Reading): readonly PartyCode[] {
  const slots = statements.filter(({ kind }) => kind === 'meeting').flatMap((statement) => statement.slots)
  return [...new Set(slots.filter(({ name }) => name === 'party').map(({ value }) => value.text))]
}

interface Named {
  readonly code: PartyCode
  readonly times: number
}

function countriesByTimes({ mentions }: Reading): readonly Named[] {
  const times = new Map<PartyCode, number>()
  for (const { kind, value } of mentions)
    if (kind === 'country' && value !== undefined) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].map(([code, count]) => ({ code, times: count })).sort((a, b) => b.times - a.times)
}

/** The two states a readout is about: those that are said to have met, when they are two; else the two it names most,
 *  when any third is named at most half as often as the second. An empty list where that cannot be told. */
export function pairOfReading(reading: Reading): readonly PartyCode[] {
  const met = partiesOfMeetings(reading)
  if (met.length === 2) return met
  const [first, second, third] = countriesByTimes(reading)
  const isClear = first !== undefined && second !== undefined && (third?.times ?? 0) * 2 <= second.times
  return isClear ? [first.code, second.code] : []
}
