import { isProductive, marksOfTag, rarenessOfTag } from './tags.mjs'

const PREFIXES = ['', 'по', 'наи']

/** Numbers things by their key, each once. */
function makeNumbering() {
  const numbers = new Map()
  return { numbers, numberOf: (key) => numbers.get(key) ?? numbers.set(key, numbers.size).size - 1 }
}

export function foldYo(word) {
  return word.replaceAll('ё', 'е')
}

function commonLength(one, other) {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

/** Groups of tags that share a lemma although their paradigm begins with another word: the lemma has the second tag. */
const LEMMA_TAGS = [
  [/^(INFN|VERB|PRTF|PRTS|GRND)/, /^INFN/],
  [/^ADJF.*Anum/, /^ADJF.*Anum/],
  [/^(ADJF|ADJS|COMP)/, /^ADJF/],
  [/masc.*,Patr/, /masc.*,Patr/],
  [/femn.*,Patr/, /femn.*,Patr/],
]

/** The form that is the lemma: the first, save for ordinals filed under numbers and patronymics filed under names. */
function lemmaFormOf(tag, formTags) {
  const lemmaTag = LEMMA_TAGS.find(([own]) => own.test(tag))?.[1]
  return lemmaTag
    ? Math.max(
        0,
        formTags.findIndex((one) => lemmaTag.test(one)),
      )
    : 0
}

/** What a form of a paradigm is: its tag, and how its lemma is made of it.
 *  shapes: `front` letters off the front, `back` off the end, then `add` */
function describeForm({ suffixes, paradigms, tags }, { paradigm, form }) {
  const numbers = paradigms[paradigm]
  const forms = numbers.length / 3
  const formTags = Array.from(numbers.subarray(forms, forms * 2), (number) => tags[number])
  const lemmaForm = lemmaFormOf(formTags[form], formTags)
  if (numbers[forms * 2 + lemmaForm] !== 0) throw new Error('a lemma with a prefix of its own')
  const ending = foldYo(suffixes[numbers[form]])
  const lemmaEnding = foldYo(suffixes[numbers[lemmaForm]])
  const same = commonLength(ending, lemmaEnding)
  return {
    tag: formTags[form],
    front: PREFIXES[numbers[forms * 2 + form]].length,
    back: ending.length - same,
    add: lemmaEnding.slice(same),
  }
}

/** Describes each form once, for the same forms come back in many lists. */
function makeDescriber(source) {
  const known = new Map()
  return (form) => {
    const key = form.paradigm * 65536 + form.form
    if (!known.has(key)) known.set(key, describeForm(source, form))
    return known.get(key)
  }
}

/** Without abbreviations, when there is anything else: «в» is not «век» in running text. */
function withoutAbbreviations(forms) {
  const plain = forms.filter(({ tag }) => !/\bAbbr\b/.test(tag))
  return plain.length > 0 ? plain : forms
}

/** Gathers the changes and lists of readings of a dictionary, each stored once.
 *  shapes: a change is marks and `front << 24 | back << 16 | addition`; a list is its length and numbers of changes */
export function makeReadings(source, marks) {
  const additions = makeNumbering()
  const changes = makeNumbering()
  const lists = new Map([['', 0]])
  const flat = [0]

  function changeOf(described) {
    const marksHere = marksOfTag(described.tag, marks)
    const packed = described.front * 2 ** 24 + described.back * 2 ** 16 + additions.numberOf(described.add)
    return changes.numberOf(`${marksHere} ${packed}`)
  }

  function listOf(forms) {
    const numbers = [...new Set(withoutAbbreviations(forms).map(changeOf))]
    const key = numbers.join(' ')
    if (!lists.has(key)) {
      lists.set(key, flat.length)
      flat.push(numbers.length, ...numbers)
    }
    return lists.get(key)
  }

  return {
    describe: makeDescriber(source),
    listOf,
    changes: () => Uint32Array.from([...changes.numbers.keys()].flatMap((key) => key.split(' ').map(Number))),
    additions: () => [...additions.numbers.keys()],
    lists: () => Uint32Array.from(flat),
  }
}

/** Plain readings first, otherwise as they stand in the dictionary. */
export function byRareness(one, other) {
  return rarenessOfTag(one.tag) - rarenessOfTag(other.tag)
}

const MOST_GUESSES = 12
const LEAST_SHARE = 0.05

/** The likely readings of an unknown word by the forms that words with its ending have. */
export function likelyGuesses(forms) {
  const open = forms.filter((form) => isProductive(form.tag)).sort((one, other) => other.count - one.count)
  return open.filter(({ count }) => count >= open[0].count * LEAST_SHARE).slice(0, MOST_GUESSES)
}
