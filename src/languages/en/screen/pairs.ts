/** The choice of the pair that pages show. */
export const pairs = {
  title: 'Which two states',
  lead: 'The first page, portfolio, trade and ties show the pair chosen here. This browser remembers it.',
  pair: 'Pair',
  other: 'Other states',
  first: 'One state',
  second: 'Another state',
  choose: 'Show this pair',
  wrong: 'Choose two different states',
  change: '{pair}: choose other states',
}
