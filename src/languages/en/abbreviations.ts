/** Abbreviations written with a stop, folded, without it. */
export const ABBREVIATIONS = [
  ...[
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'st',
    'no',
    'vs',
    'etc',
    'approx',
    'jan',
    'feb',
    'mar',
    'apr',
    'jun',
    'jul',
  ],
  ...['aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'u.s', 'ltd', 'inc', 'co', 'gen', 'col', 'bn', 'mln', 'bln'],
  // Two letters for one sound, as the first of a given name.
  ...['sh', 'kh', 'zh', 'ch', 'yu', 'ya', 'ye', 'dj'],
]
