import type { ScriptTable } from '../transliteration/script-table.js'

/** Kazakh from Cyrillic letters to the Latin ones of the draft of April 2021; letters of borrowed words that the draft has
 *  no sign for are written by their sound. Another draft is another table.
 *  source: the draft of 31 letters shown by the national commission on 28 January 2021 and amended on 22 April 2021, as
 *  tabled in “Kazakh alphabets”, Wikipedia */
export const KK_LATIN: ScriptTable = {
  version: 'kk-Latn draft of April 2021, from kk-Cyrl 1957',
  kept: [],
  words: [],
  letters: [
    ...([
      ...[
        ['а', 'a'],
        ['ә', 'ä'],
        ['б', 'b'],
        ['в', 'v'],
        ['г', 'g'],
        ['ғ', 'ğ'],
        ['д', 'd'],
        ['е', 'e'],
      ],
      ...[
        ['ё', 'io'],
        ['ж', 'j'],
        ['з', 'z'],
        ['и', 'i'],
        ['й', 'i'],
        ['к', 'k'],
        ['қ', 'q'],
        ['л', 'l'],
      ],
      ...[
        ['м', 'm'],
        ['н', 'n'],
        ['ң', 'ñ'],
        ['о', 'o'],
        ['ө', 'ö'],
        ['п', 'p'],
        ['р', 'r'],
        ['с', 's'],
      ],
      ...[
        ['т', 't'],
        ['у', 'u'],
        ['ұ', 'ū'],
        ['ү', 'ü'],
        ['ф', 'f'],
        ['х', 'h'],
        ['һ', 'h'],
        ['ц', 's'],
      ],
      ...[
        ['ч', 'tş'],
        ['ш', 'ş'],
        ['щ', 'ş'],
        ['ъ', ''],
        ['ы', 'y'],
        ['і', 'ı'],
        ['ь', ''],
        ['э', 'e'],
      ],
      ...[
        ['ю', 'iu'],
        ['я', 'ia'],
      ],
    ] as [string, string][]),
  ],
  capitals: { i: 'İ', ı: 'I' },
}
