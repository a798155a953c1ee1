/** What waits for a second person. */
export const inbox = {
  title: 'What waits for you',
  lead: 'Acts that another person proposed and that hold only when you confirm them.',
  empty: 'Nothing waits for your confirmation.',
  confirm: 'Confirm',
  refuse: 'Refuse',
  ground: 'Ground',
  groundHint: 'It is told to the one who proposed, and stays in the journal.',
  refuseNow: 'Refuse with this ground',
  proposedBy: 'proposed by {name}, {time}',
  bothSides: 'A person of each side has to agree.',
  mine: 'What you proposed',
  mineEmpty: 'You have proposed nothing that still waits.',
  decided: 'Decided lately',
  decidedEmpty: 'Nothing was decided yet.',
  takeBack: 'Take back',
  decidedBy: '{state} by {name}, {time}',
}
