export const lists = {
  title: 'All lists',
  lead: 'Everything the register keeps, one list each.',
  words: 'Words to look for',
  narrow: 'Narrow',
  count: '{count, plural, =0 {Nothing fits} one {One entry} other {# entries}}',
  empty: 'Nothing fits. Take a filter away, or add something by its act.',
}
