/** Words whose stop does not end a sentence, folded, without the stop. */
export const ABBREVIATIONS: readonly string[] = [
  ...['mln', 'mlrd', 'trln', 'ming', 'doll', 'kv', 'kub', 'ga', 'km', 'kg', 'min', 'sek', 'sh', 'j'],
  ...['yanv', 'fevr', 'fev', 'apr', 'avg', 'sent', 'okt', 'noyab', 'noya', 'dek'],
  ...['sh', 'koʻch', 'tel', 'prof', 'akad', 'dots', 'dos', 'hk', 'va', 'b', 'v', 'h', 'k', 'masalan', 'bet'],
  // Two letters for one sound, as the first of a given name.
  ...['ch', 'oʻ', 'gʻ'],
]
