const BOUND = '=nearly|=almost|=about|=around|=over|=roughly|=some?'
const CHANGE = 'rise|increase|growth|gain|jump|surge|drop|fall|decline|decrease'
const ONE = '=a|=one'
/** What a rise is told against; `made up a third of` is none. */
const AGAINST = '=year|=on|=from|=against|=over|=compared|=year-on-year'

/** The parts of a whole that have a name of their own. */
const PARTS: readonly (readonly [name: string, percent: string])[] = [
  [`${ONE} =third`, '33.3 %'],
  [`${ONE} =quarter`, '25 %'],
  [`${ONE} =fifth`, '20 %'],
  [`${ONE} =sixth`, '16.7 %'],
  [`${ONE} =eighth`, '12.5 %'],
  [`${ONE} =tenth`, '10 %'],
]
/** Several such parts. */
const SEVERAL: readonly (readonly [name: string, percent: string])[] = [
  ['=two -? =thirds', '66.7 %'],
  ['=two-thirds', '66.7 %'],
  ['=two -? =fifths', '40 %'],
  ['=three -? =fifths', '60 %'],
  ['=four -? =fifths', '80 %'],
  ['=nine -? =tenths', '90 %'],
  ['=three -? =quarters', '75 %'],
  ['=three-quarters', '75 %'],
]

/** What a part is told of or as, without which `a third` or `a quarter` may be anything. */
function rowsOf(name: string, percent: string): (readonly [string, string])[] {
  return [
    [`${name} of`, percent],
    [`=nearly|=almost|=roughly ${name} of?`, percent],
    [`${CHANGE} of ${BOUND} ${name}`, percent],
    [`by ${BOUND} ${name}`, percent],
    [`=up|=down ${BOUND} ${name} ${AGAINST}`, percent],
    [`${name} =more|=less|=higher|=lower|=fewer`, percent],
  ]
}

/** Parts of a whole as percentages, by the words round them: `a third of`, `up by nearly a quarter`, `a tenth more`. */
export const EN_FRACTIONS: Readonly<Record<string, string>> = Object.fromEntries([
  ...PARTS.flatMap(([name, percent]) => rowsOf(name, percent)),
  ...SEVERAL.flatMap(([name, percent]): (readonly [string, string])[] => [
    [`${name} of`, percent],
    [`by ${BOUND} ${name}`, percent],
    [`=up|=down ${BOUND} ${name} ${AGAINST}`, percent],
  ]),
  ['=half of', '50 %'],
  ['=half =the|=its|=their|=all', '50 %'],
  ['=nearly|=almost|=roughly =half', '50 %'],
  [`${CHANGE} of ${BOUND} =one? =half`, '50 %'],
  [`by ${BOUND} =half`, '50 %'],
  [`=up|=down ${BOUND} =half ${AGAINST}`, '50 %'],
])
