import type { Recognition } from '../language.js'

/** Small words of Kazakh in Cyrillic. */
const WORDS = `
  және мен пен бен үшін бұл екі ел арасындағы бойынша туралы атап өтті болды да де осы оның сондай-ақ жылы жыл жылдың
  мемлекет президенті президент тараптар қазақстан өзбекстан өткізді бар жөнінде жөніндегі дейін астам кейін бірлескен
  сауда халықаралық ынтымақтастық жобалар берді қол қойылды айтты кездесу келіссөздер маңызды барысында ретінде арқылы
  бірге жаңа ретінде әрі бірақ сонымен қатар екенін отыр деп жатыр басшысы саласындағы пайызға миллиард өз бір көлемі
  тауар айналымы аясында елдің өтеді министрі болып етті жоба жұмыс тиіс бастап мың іске астанада қалды одан мәселелері
  тапсырды уағдаласты келісті ұсынды хабарлады талқылады қаралды айтылды құттықтады кездесті қатысты жетті өсті бастады
  сөйлесті өтті берілді ашылды туды келді облысында қаласында керек қажет біз деді үкімет министрлік жүктелді`
  .trim()
  .split(/\s+/)
  .flatMap((word) => word.split('-'))

/** Ends of words with the endings that most words bear. */
const ENDINGS = `
  лардың лердің дардың дердің тардың тердің ларының лерінің лары лері ларын лерін сының сінің ының інің ында інде ына іне
  ынан інен ндағы ндегі дағы дегі ылды ілді ынды інді ланды ленді ған ген қан кен ғаны гені уды уді уға уге лығы лігі
  лығын лігін сында сінде уда уде ады еді мызды ғасын лармен лермен ейту ізу ыру іру ікке ыққа уды уді сты сті`
  .trim()
  .split(/\s+/)

const LETTERS: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    ә: 'ä',
    б: 'b',
    в: 'v',
    г: 'g',
    ғ: 'ğ',
    д: 'd',
    е: 'e',
    ж: 'j',
    з: 'z',
    и: 'i',
    й: 'i',
    к: 'k',
  },
  ...{
    қ: 'q',
    л: 'l',
    м: 'm',
    н: 'n',
    ң: 'ñ',
    о: 'o',
    ө: 'ö',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ұ: 'ū',
  },
  ...{ ү: 'ü', ф: 'f', х: 'h', һ: 'h', ш: 'ş', ы: 'y', і: 'i', э: 'e', ь: '' },
}

/** How the drafts before that of 2021 write its letters. */
const DRAFTS: readonly Readonly<Record<string, string>>[] = [
  {},
  { ä: 'á', ğ: 'ǵ', ñ: 'ń', ö: 'ó', ü: 'ú', u: 'ý', ū: 'u', ş: 'sh' },
  { ä: "a'", ğ: "g'", ñ: "n'", ö: "o'", ü: "u'", u: "y'", ū: 'u', ş: "s'" },
]

function spelt(word: string, letters: Readonly<Record<string, string>>): string {
  return [...word].map((letter) => letters[letter] ?? letter).join('')
}

/** The words of a list in Latin letters, as each draft writes them. */
function inLatin(words: readonly string[]): string[] {
  return words
    .map((word) => spelt(word, LETTERS))
    .flatMap((word) => DRAFTS.map((draft) => spelt(word, draft)))
}

/** Kazakh in Cyrillic letters.
 *  source: the alphabet of 42 letters; frequent words of the genre */
export const KK_CYRILLIC: Recognition = {
  alphabet: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  words: WORDS,
  telling: 'ғқңұ',
  endings: ENDINGS,
}

/** Kazakh in Latin letters.
 *  source: the drafts of 2017 to 2021; frequent words of the genre */
export const KK_LATIN: Recognition = {
  alphabet: 'aäábcdefgğǵhıijklmnñńoöópqrsştuūüúývwyz',
  words: [...new Set(inLatin(WORDS))],
  telling: 'ñńǵäū',
  endings: [...new Set(inLatin(ENDINGS))],
}
