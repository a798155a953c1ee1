/** What the reading view says of editions, of statements added by hand and of acceptance from the text. */
export const editions = {
  compareWith: 'Compare with: {language}',
  compareEarlier: 'Compare with the edition it replaces',
  withdrawn: 'This edition was withdrawn by its publisher on {day}: {ground}',
  withdrawnPlain: 'This edition was withdrawn by its publisher.',
  stays: 'The text stays as it was published.',
  corrected: 'A corrected edition replaced this one.',
  showNewer: 'Show the corrected edition',
  choose: 'choose statement {number}',
  acceptChecked: 'Accept all checked',
  acceptHint: 'Check the statements you have read against the text, then accept them together.',
  noneChecked: 'Check at least one statement',
  acceptedMany: '{count, plural, one {# statement accepted} other {# statements accepted}}.',
  leftMany:
    '{count, plural, one {# was changed by somebody else meanwhile and waits} other {# were changed by somebody else meanwhile and wait}}.',
  byHand: 'Add a statement by hand',
  takeMarked: 'Add a statement from the marked words',
  byHandHint:
    'Mark the words in the text, or copy them from it letter by letter. The statement then waits for review like all others.',
  words: 'Words of the text',
  add: 'Add and review it',
  wordsWrong: 'These words do not stand so in the text',
  atSource: 'At the publisher',
  sentWith: 'Sent with the day {day}, as guessed.',
}
