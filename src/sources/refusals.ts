import { fail, type Problem, type Result } from '../kernel/index.js'
import type { SourceProblemCode } from './problems.js'

/** What is said of a document that is not taken, and what to do instead. */
const SAID: Readonly<Record<SourceProblemCode, readonly [message: string, hint: string]>> = {
  'invalid.source-large': [
    'The document is too large, or holds more than can be read at once',
    'Give one readout at a time',
  ],
  'invalid.source-format': [
    'This is no text, web page, PDF or Word document',
    'Save the document as PDF, .docx or plain text',
  ],
  'invalid.source-old-word': ['This is an old Word file', 'Save it as .docx, or copy its text'],
  'invalid.source-broken': ['The document is damaged and cannot be opened', 'Take it from its source again'],
  'invalid.source-empty': ['There are no words in the document', 'See whether it is the right one'],
  'invalid.source-scan': [
    'The PDF holds pictures of its pages and no words',
    'Take the readout from the page of its publisher, or have the words recognised first',
  ],
  'invalid.source-unmapped': [
    'The PDF does not tell which letters its signs are',
    'Take the readout from the page of its publisher, or have the words recognised first',
  ],
  'invalid.source-locked': [
    'The PDF opens with a password only',
    'Open it with its password, and save it without or copy its text',
  ],
  'invalid.source-slow': ['The PDF takes too long to open', 'Print it to a new PDF, or copy its text'],
  'invalid.source-address': [
    'This is no address of a page, or leads to none',
    'Write the whole address, beginning with https://, without name and password',
  ],
  'invalid.source-redirects': [
    'The address leads on from page to page too often',
    'Open it in a browser, and give the last address or copy the text',
  ],
  'refused.source-address': [
    'The address lies within this machine or a private network, or uses an unusual port',
    'Copy the text, or have the host allowed by KELISIM_FETCH_INSIDE',
  ],
  'refused.source-role': [
    'Addresses are opened only for those who receive readouts',
    'Sign in as one who does, or copy the text',
  ],
  'refused.source': [
    'The server of the publisher does not give this page to programs',
    'Open it in a browser and copy its text',
  ],
  'absent.source': ['There is nothing at this address', 'Check the address'],
  'unavailable.source': [
    'The server at this address does not answer as it should',
    'Try again in a minute, or copy the text',
  ],
  'unavailable.source-slow': [
    'The server at this address takes too long',
    'Try again in a minute, or copy the text',
  ],
  'unavailable.source-busy': ['Too many other documents are being opened just now', 'Try again in a minute'],
}

/** The problem of a document. */
export function sourceProblem(code: SourceProblemCode): Problem {
  const [message, hint] = SAID[code]
  return { code, message, hint }
}

/** Refuses a document. */
export function refuseSource(code: SourceProblemCode): Result<never> {
  return fail(sourceProblem(code))
}
