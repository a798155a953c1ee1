/** Problems of the pages and their server. */
export const WEB_PROBLEMS = {
  'absent.page': 'no page stands at this address',
  'absent.unsaved-text': 'a text that was only read is forgotten',
  'invalid.form': 'a form holds a field that is unknown, doubled or wrong',
  'invalid.query': 'the address asks with a part that is unknown, doubled or wrong',
  'invalid.too-large': 'more was sent than is read at once',
  'refused.address':
    'the server is asked, or told to listen, at an address that is not of this machine alone',
  'refused.form-key': 'a form lacks the key that the page gave it',
  'refused.method': 'nothing is done this way at that address',
  'refused.openid': 'an account of an organisation is tied to nobody here, or its sign-in was broken off',
  'refused.origin': 'a form was sent from another site',
  'unavailable.crowd': 'more is asked at once than can be answered in time',
  'unavailable.mail': 'the mail server does not take a letter',
  'unavailable.port': 'the port is taken or may not be used',
  'unavailable.register': 'there is no register behind the pages',
} as const
