/** What the page of saved views says. */
export const savedViews = {
  title: 'Saved views',
  lead: 'Questions to the register kept under a name, your own first.',
  empty: 'No view is kept yet.',
  emptyHint: 'Narrow the register and choose “Save this view”.',
  name: 'View',
  asks: 'What it asks',
  owner: 'Kept by',
  visibility: 'Seen by',
  savedAt: 'Kept on',
  change: 'Change',
  remove: 'Remove',
  follow: 'Follow',
}
