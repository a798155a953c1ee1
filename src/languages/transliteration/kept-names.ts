/** Names, addresses and marks that stand in Latin letters in every language and script.
 *  shapes: patterns of whole words; a new name of a program or format is added here, or a page in Cyrillic letters would
 *  show it in those */
export const KEPT_NAMES: readonly string[] = [
  'https?:\\/\\/[^\\s<>]*',
  '[\\w.-]+@[\\w.-]+',
  'kelisim example load',
  'Apache-2\\.0|UTF-8|SHA-256|RFC \\d+',
  'Kelisim|APA|BibTeX|Telegram|OpenID|TOTP|QR|SMTP|HTML|PDF|RSS|Atom|iCalendar|EDTF|Excel|Word|Natural Earth',
  'JSON|CSV|XLSX|SVG|NUL|UTC|PORT|Ctrl\\+Enter|Enter|Esc',
  '\\.(?:docx?|bib|json|csv|xlsx|ics|txt|svg)',
  'USD|EUR|UZS|KZT|RUB|UZ|KZ',
  '[a-z](?=\\s– )',
]
