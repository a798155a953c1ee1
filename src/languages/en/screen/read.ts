export const read = {
  title: 'Read a text',
  lead: 'Paste the readout as it was published. Line breaks stay as they are.',
  text: 'Text of the readout',
  textHint: 'Up to one million characters.',
  file: 'or a file',
  fileHint:
    'A PDF, a Word document (.docx), a saved web page or a text, of up to 10 MB. It is used when the box above is empty. An old Word file (.doc) is not taken: save it as .docx.',
  fileOpened:
    'This was taken out of the file. See that it is the whole readout and nothing else, then read it.',
  fileGuessed:
    'The file does not say how its letters are written; it was read as {encoding}. See that the letters are right, then read it.',
  fileBare:
    '{count, plural, one {# page of the PDF holds no words; if it is a picture of text, add what it says.} other {# pages of the PDF hold no words; if they are pictures of text, add what they say.}}',
  address: 'or an address',
  addressHint:
    'Of a page, a PDF or a Word document, beginning with https://. It is opened when the box and the file are empty, and you see what stands there before it is read.',
  addressClosed:
    'An address is opened for those only who receive readouts here; others copy the text into the box.',
  addressOpened:
    'This was taken from the address. See that it is the whole readout and nothing else, then read it.',
  addressBeside: 'To open this address, empty the box for the text; what stands there comes from elsewhere',
  links: 'The page leads to',
  openHere: 'Open here',
  more: 'Publisher, day and language',
  moreHint: 'Leave these empty and they are guessed from the text; the guesses are shown and can be changed.',
  publisher: 'Publisher',
  readoutTitle: 'Title',
  day: 'Day of publication',
  dayHint: 'For example 2025-03-29. “This year” and “in the coming months” are counted from this day.',
  language: 'Language',
  languageGuess: 'Find out from the text',
  url: 'Address of the publication',
  urlHint: 'Beginning with https://. It is kept as the source and not fetched.',
  button: 'Read',
  examples: 'Examples',
  examplesHint: 'The same facts in our own words, in every language that has a sample:',
  noExamples: 'This installation has no sample texts.',
  readLanguages: 'These languages are read: {languages}.',
  textEmpty: 'Paste the text of a readout, choose a file, or give an address',
  textTooLong:
    'The text is longer than one million characters: leave only the readout in it, or send it in parts',
  textCut:
    'You sent {sent} MB, more than is taken at once. Here stand the first {kept} characters; the rest was left out and is not kept. Take out what does not belong to the readout and send it again.',
  noRoom:
    'You sent {sent} MB, and there was no room for all of it. What stands below may end too early: send the whole text or file again in a minute.',
  textBroken:
    'The text holds a character that is not one (a NUL or half of a pair): save the file as UTF-8 text and choose it again, or copy the words alone',
  dayWrong: 'Write the day as year-month-day, for example 2025-03-29',
  urlWrong: 'Write an address that begins with https:// or http://',
  publisherWrong: 'Choose a publisher of the list',
  languageWrong: 'Choose a language of the list',
  tooLong: 'Write at most {max} characters',
}
