export const figures = {
  title: 'Figures claimed',
  lead: 'Each number stands as it was claimed, with its period, its bound and whose figure it is. A claim is not a fact.',
  empty: 'No figure has been accepted yet.',
  emptyHint: 'Accept a statement of kind “figure” in review.',
  measure: 'Measure',
  value: 'Value',
  comparison: 'Compared',
  period: 'Period',
  party: 'Parties',
  claim: 'Claim',
  published: 'Published',
  count: '{count, plural, =0 {No figures} one {# figure} other {# figures}}',
}
