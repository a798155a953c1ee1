/** Titles of the error pages by family, and what to do next by code. */
export const problems = {
  titles: {
    invalid: 'This cannot be used as it is',
    absent: 'There is nothing at this address',
    conflict: 'This has changed in the meantime',
    refused: 'This is not allowed',
    unavailable: 'This does not answer just now',
    broken: 'Something went wrong here',
  },
  next: {
    invalid: 'Go back, mend what is named above and send it again. What you typed is still in the form.',
    absent: 'Check the address, or start from the first page.',
    conflict: 'Open the page again to see how it stands now.',
    refused: 'Go back to the page and use its own buttons.',
    unavailable: 'Try again in a minute. Nothing was half-written.',
    broken: 'It is our fault. Give the request number to whoever keeps this server.',
  },
  hints: {
    'absent.page': 'The address may be mistyped, or it belongs to a later version.',
    'absent.unsaved-text': 'A text that was only read is forgotten when the server stops. Paste it again.',
    'refused.origin': 'The form was sent from another site. Open the page here and send it again.',
    'refused.address':
      'Without sign-in this server answers on this machine only. Use the address of the loopback.',
    'refused.form-key':
      'The form was opened before the server was started again. Check what stands in it and send it once more.',
    'invalid.query':
      'An unknown or doubled part of the address was refused. Use the links and buttons of the page.',
    'invalid.form': 'An unknown or doubled field was refused. Use the form of the page.',
    'invalid.too-large': 'At most one million characters are read at once.',
    'unavailable.register': 'The register does not answer. Texts can still be read.',
    'unavailable.port': 'Another program uses the port. Stop it, or set PORT to a free number.',
  },
  where: 'Field',
  code: 'Code',
  toHome: 'To the first page',
}
