/** The choice of a name and role while nobody signs in. */
export const acting = {
  title: 'As whom you act',
  lead: 'As long as nobody has an account here, this server answers on this machine only, and you act under the name and role you choose. The journal keeps both.',
  name: 'Name',
  role: 'Role',
  party: 'Side',
  partyHint: 'An office acts for its side. Others leave it empty.',
  save: 'Act so',
  nameMissing: 'Write a name of at most 80 characters',
}
