/** Problems of documents that readouts come in. */
export const SOURCES_PROBLEMS = {
  'invalid.source-large': 'a document is too large, or holds more than is read at once',
  'invalid.source-format': 'a document is no text, page, PDF or Word document',
  'invalid.source-old-word': 'a document is of Word until 2003',
  'invalid.source-broken': 'a document is damaged',
  'invalid.source-empty': 'a document holds no words',
  'invalid.source-scan': 'a PDF holds pictures of its pages and no words',
  'invalid.source-unmapped': 'a PDF does not tell which letters its signs are',
  'invalid.source-locked': 'a PDF opens with a password only',
  'invalid.source-slow': 'a PDF takes longer to open than it may',
  'invalid.source-address': 'an address is no address of a page, or leads to none',
  'invalid.source-redirects': 'an address leads on from page to page too often',
  'refused.source-address':
    'an address lies within this machine or a private network, or uses an unusual port',
  'refused.source-role': 'an address is to be opened for somebody who does not receive readouts',
  'refused.source': 'the server of the publisher does not give the page to programs',
  'absent.source': 'nothing stands at an address any more',
  'unavailable.source': 'the server at an address does not answer as it should',
  'unavailable.source-slow': 'the server at an address takes too long',
  'unavailable.source-busy': 'other documents are being opened and more wait than may',
} as const

export type SourceProblemCode = keyof typeof SOURCES_PROBLEMS
