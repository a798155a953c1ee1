/** What the page says that holds sayings or editions side by side. */
export const comparing = {
  title: 'Compare',
  lead: 'The same thing in up to three wordings, side by side. Words that differ from the first are marked.',
  choose: 'Name two or three references, or two editions.',
  first: 'First',
  second: 'Second',
  third: 'Third',
  show: 'Compare',
  gone: 'taken out',
  added: 'added',
  otherLanguage: 'In another language, so the words are not compared; the fields are.',
  differs: 'differs',
  fields: 'What was said',
  notFound: 'Nothing has the reference or edition {named}.',
  editionOf: 'Edition in: {language}',
  count: '{count, plural, =0 {No words differ} one {# place differs} other {# places differ}}',
}
