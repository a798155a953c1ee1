/** What can go wrong before a verb reaches the reader or the register. */
export const CLI_PROBLEMS = {
  'invalid.verb': 'no verb of that name',
  'invalid.option': 'no option of that name for the verb',
  'invalid.option-value': 'an option that needs a value has none',
  'invalid.option-choice': 'an option has a value outside its list',
  'invalid.argument': 'an argument of a verb is missing or one too many',
  'absent.file': 'no file of that name',
  'refused.file': 'the file may not be read by this account',
  'invalid.folder': 'a folder stands where a file is wanted',
  'unavailable.file': 'the file exists and its device does not give it',
  'invalid.binary-file': 'the file holds zero bytes, so it is no text',
  'invalid.encoding': 'the bytes are not UTF-8',
  'invalid.text-too-long': 'the text is longer than a readout can be',
  'invalid.surrogate': 'the text holds half of a UTF-16 pair',
  'invalid.json': 'a line of a stream is not JSON',
  'invalid.document': 'a line of a stream is JSON and not a document',
  'invalid.line-too-long': 'a line of a stream is longer than any document',
  'invalid.day': 'not a day of the calendar',
  'invalid.language': 'not a language that is read',
  'invalid.confirmation': 'a write needs --yes where nobody can be asked',
  'unavailable.output': 'standard output does not take the answer',
  'broken.unexpected': 'an exception nobody foresaw',
} as const

export type CliProblemCode = keyof typeof CLI_PROBLEMS
