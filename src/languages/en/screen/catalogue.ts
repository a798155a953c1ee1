export const catalogue = {
  title: 'Page examples',
  lead: 'Each page in each of its states, drawn from invented data. Tests read every one of them.',
}
