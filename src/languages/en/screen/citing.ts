/** How a statement or commitment is cited, followed and shown elsewhere. */
export const citing = {
  cite: 'Cite',
  title: 'How to cite {reference}',
  lead: 'The reference resolves for ever; the quotation is checked against the text it was published in.',
  gost: 'GOST R 7.0.5',
  apa: 'APA',
  bibtex: 'BibTeX',
  downloadBib: 'Download as .bib',
  copy: 'Copy',
  copied: 'Copied',
  quote: 'Quotation',
  badge: 'Badge for other pages',
  badgeHint: 'The badge shows force, due and what each side says, as of the moment it is opened.',
  snippet: 'HTML for your page',
  follow: 'Follow',
  back: 'Back to the statement',
}
