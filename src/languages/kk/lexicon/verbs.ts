import type { EndingTable } from '../../../morphology/index.js'
import { inBase, verbOf, verbsOf, wordsOf } from '../base.js'

const VERBS = `
  ынтымақтасу тарту ету
  беру алу қою ету келу бару болу өту көру шығу түсу тұру отыру жату жүру салу ұстау жазу айту деу ашу жабу істеу бастау
  аяқтау аяқталу басталу тапсыру тағайындау жүктеу белгілеу бұйыру бекіту келісу уағдаласу мақұлдау ұйғару шешу
  жоспарлау көздеу ниеттену межелеу күту дайындау дайындалу шақыру үндеу ұсыну қарастыру санау білдіру енгізу көтеру
  таныту көрсету қолдау құптау аудару сендіру мәлімдеу алмасу тоқталу сөйлесу әңгімелесу кездесу талдау талқылау
  сараптау тыңдау есептеу өткізу құру құрау қалыптасу қалыптастыру құрылу жасау жасасу қабылдау ратификациялау
  күшею ену марапаттау құттықтау тілеу сұрау өсу арту артылу артыру арттыру көбею көбейту азаю азайту төмендеу
  төмендету қысқару қысқарту кему жету жеткізу тастау рәсімдеу рәсімделу орнау тоғысу ұмтылу жолығу дидарласу асу асыру ұлғаю ұлғайту кеңею кеңейту дамыту даму нығайту нығаю бекемдеу
  жеделдету жылдамдату жандандыру белсендіру тереңдету тереңдеу жетілдіру жеңілдету оңайлату ынталандыру күшейту
  ұйымдастыру қосу қосылу қатысу енгізу пайдалану орындау орындалу тездету үйлестіру бағыттау бағытталу тарту
  жаңғырту жөндеу байланыстыру жүргізу асырылу жіберу аттану келтіру қаржыландыру өтеу сату
  тасымалдау экспорттау импорттау жөнелту тасу қайтару сақтау сақталу іздеу табу білу зерттеу үйрету оқу оқыту бақылау жеңу жою шешілу қорғау құлау
  жақындау жақындату атау аталу тойлау мойындау өңдеу көшіру жаңарту хабарлау баяндау баяндалу есеп
  жариялау басқару толтыру толықтыру ұзарту тарату таралу айналдыру айналу өзгерту өзгеру созу тағайындалу қарау
  қаралу тұрғызу салыну жалғасу жалғастыру жалғау сақтау жайғасу қызығу көмектесу сынау өлшеу бағалау
  жинау жиналу қазу тазарту суару егу өндіру шығару шығарылу қатынау ұшу ұшыру біріктіру бірігу елестету бөлу
  бөліну айқындау анықтау әзірлеу әзірлену пысықтау түзу келтірілу тіркеу тиеу түсіру қарау ескеру
  жүгіну шоғырландыру шоғырлану ілгерілеу ілгерілету жылжу жылжыту игеру сәйкестендіру цифрландыру көріну тұрақтандыру
  көркейту жүру  сүйену қанағаттану жұбату емдеу қайғыру тоқтату тоқтау
  жабылу ашылу пайымдау ойлау қалау қалу қалдыру үміттену сену түсіну түсіндіру шолу сүю тану танысу таныстыру
  растау растау қуаттау көрсетілу нақтылау айқындалу бекіту пішіндеу өрістету өрістеу сапарлау 
  жайғастыру тұтыну жоспарлану орналасу орналастыру кірісу шектеу шектелу тұтастыру ұйымдасу сұхбаттасу пікірлесу
  тілдесу жүздесу байланысу қауышу ұшырасу тапсырылу ұсынылу салғастыру тәркілеу теңесу теңестіру
  еселеу ұлғаю қарқындату дәріптеу ардақтау ұлықтау төлеу жинақтау есептелу болжау болжану
  таяу еселену ойластыру пәтуаласу өтіну бөлісу саралау міндеттелу шарттасу қойылу айтылу алыну қамту қамтылу уәделесу қосылу жабдықтау тиеу бітіру әкелу әкеліну
  ауыстыру алмастыру айырбастау даярлау даярлану реттеу тексеру көшу орнату жұмсау жұмсалу қамсыздандыру құю баяулау баяулату
  тұрақтау сақтандыру қайрау шегеру босату куәландыру сертификаттау стандарттау автоматтандыру электрлендіру газдандыру
  көгалдандыру абаттандыру жекешелендіру лицензиялау жарақтандыру жасақтау тасымалдану экспортталу импортталу өндірілу
  бейімдеу ықпалдастыру атану міндеттену парафтау парафирлеу кідірту кешіктіру ұластыру балқыту таңдау іріктеу еңсеру бағындыру қостау байқау байқалу тіркелу байласу тәмамдау тәмамдалу марапатталу жандану құлдырау шарықтау молаю шалу соғу
  түзеу жақтау тұту қамдану бекіну жоғарылау еңбектену қойысу тағу разылану байлау`

/** Verbs of the genre in their dictionary forms. */
export const KK_VERBS: readonly string[] = [...new Set(verbsOf(VERBS))]

const BACK = /[аоұыуя][^аәеоөуүұыіэяюё]*$/

/** The ending of what somebody is about to do behind a voiced consonant, which would make names of verbs by itself
 *  (`Оразбек`): `енгізбек`, `салынбақ`. */
function aboutTo(stem: string): string {
  return `${stem}${BACK.test(stem) ? 'бақ' : 'бек'}`
}

/** What is about to be done, of a stem in -л: `салынбақ`. */
function passiveOf(stem: string): string {
  return `${stem}${BACK.test(stem) ? 'ын' : 'ін'}`
}

type Forms = NonNullable<EndingTable['irregular']>

function formsAboutTo(word: string): [string, Forms[string]][] {
  const [stem, lemma] = [word.slice(0, -1), verbOf(word)]
  if (/[змнң]$/.test(stem)) return [[inBase(aboutTo(stem)), { lemma, marks: ['verb', 'future', 'short'] }]]
  // Of a stem in a vowel the passive ends in -н: `қабылданбақ`.
  if (/[ае]$/.test(stem))
    return [[inBase(aboutTo(`${stem}н`)), { lemma, marks: ['verb', 'future', 'short', 'passive'] }]]
  if (!stem.endsWith('л')) return []
  const marks = ['verb', 'future', 'short', 'passive'] as const
  return [[inBase(aboutTo(passiveOf(stem))), { lemma, marks }]]
}

/** What somebody is about to do, of the verbs whose form no ending explains. */
export const KK_ABOUT_TO: Forms = Object.fromEntries(VERBS.trim().split(/\s+/).flatMap(formsAboutTo))

/** Verbs that look like the passive of a shorter one, and tell of somebody who acts. */
const DEPONENTS: readonly (readonly [string, string])[] = [
  ['тоқтал', 'тоқталу'],
  ['өтін', 'өтіну'],
]

/** Their forms as predicates, past and joined to what follows. */
export const KK_DEPONENTS: Forms = Object.fromEntries(
  DEPONENTS.flatMap(([stem, word]): [string, Forms[string]][] => {
    const [low, lemma] = [BACK.test(stem), verbOf(word)]
    const past = { lemma, marks: ['verb', 'past'] } as const
    return [
      [inBase(`${stem}${low ? 'ды' : 'ді'}`), past],
      [inBase(`${stem}${low ? 'ған' : 'ген'}`), { lemma, marks: ['participle', 'verb', 'past'] }],
    ]
  }),
)

/** The past of a short verb that looks like a noun in an ending: meat is `ет` too. */
export const KK_SHORT_PASTS: Forms = {
  [inBase('етті')]: { lemma: verbOf('ету'), marks: ['verb', 'past'] },
}

/** Nouns of action without an ending, which are the dictionary forms themselves. */
export const KK_ACTION_NOUNS: NonNullable<EndingTable['irregular']> = Object.fromEntries(
  wordsOf(VERBS).map((word) => [word, { lemma: verbOf(word), marks: ['infinitive', 'nominative'] }]),
)
