/** Problems of readings; a text that cannot be read still gives a reading with one of these inside. */
export const READING_PROBLEMS = {
  'absent.dictionary': 'the dictionary that a language needs was not given to the reader',
  'invalid.empty-text': 'the text is empty or blank',
  'invalid.unknown-language': 'the text is in none of the languages that are read',
  'invalid.date': 'the day of publication is not a day of the calendar',
} as const
