/** Problems of readings; a text that cannot be read still gives a reading with one of these inside. */
export const READING_PROBLEMS = {
  'absent.dictionary': 'the dictionary that a language needs was not given to the reader',
  'invalid.empty-text': 'the text is empty or blank',
  'invalid.unknown-language': 'the text is in none of the languages that are read',
  'invalid.date': 'the day of publication is not a day of the calendar',
  'invalid.markup-text': 'the text is the source of a page; its tags are read as words',
  'invalid.pdf-text': 'the text is the bytes of a PDF document',
  'invalid.mixed-scripts': 'a word mixes Latin and Cyrillic letters that look alike; it is not recognised',
  'invalid.direction-marks': 'the text holds marks that turn the direction of writing',
  'invalid.long-number': 'a number has more than thirty digits; it stays words',
  'invalid.long-sentence': 'more than 20,000 characters stand without a stop',
  'invalid.calendar-day': 'the text names a day or month that the calendar lacks; it stays words',
  'invalid.large-percent': 'a percentage is above 10,000; it is kept as it is said',
  'invalid.currency': 'a sum names a currency that is not known',
} as const
