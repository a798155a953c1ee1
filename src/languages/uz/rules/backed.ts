import { either, form, gap, oneOf, optional, rule, seq, without } from '../../../grammar/index.js'
import { action, CLOSE, done, inside, word } from './parts.js'
import { EXPRESS } from './supported.js'

/** Whoever accepts a proposal, not what was accepted. */
const ACTIVELY = without(oneOf(['qilmoq'], 'verb', 'past'), 'passive')

/** Ideas that somebody stands behind, and the verbs of it. */
const IDEAS = ['tashabbus', 'taklif', 'gʻoya', 'loyiha', 'reja', 'pozisiya', 'fikr']
const BACKING = ['qoʻllab-quvvatlamoq', 'yoqlamoq', 'maʻqullamoq', 'olqishlamoq', 'quvvatlamoq', 'qoʻllamoq']

/** What a state is at pains to do, which others stand behind. */
const EFFORTS = ['saʻy-harakat', 'intilish', 'islohot', 'harakat', 'siyosat', 'qadam']
/** That it is said once more: `yana bir bor`. */
const AGAIN = either(gap(1), seq(optional(form('yana')), form('bir'), form('bor', 'karra', 'marta')))

/** How an initiative was met that was found good. */
const WELCOMED = ['baholamoq', 'qilmoq']

/** Support of what others put forward: ideas, proposals, plans. */
export const BACKED_RULES = [
  rule('uz/commitment/support-thing', {
    kind: 'commitment',
    force: 'supported',
    priority: 40,
    pattern: either(
      done('qoʻllab-quvvatlamoq', 'yoqlamoq', 'olqishlamoq'),
      seq(oneOf(['qoʻllab-quvvatlamoq', 'yoqlamoq', 'quvvatlamoq'], 'infinitive'), gap(1), EXPRESS),
      seq(
        oneOf(['qoʻllamoq', 'qoʻllab-quvvatlamoq', 'quvvatlamoq', 'yoqlamoq'], 'infinitive', 'accusative'),
        form(','),
      ),
      seq(oneOf(['qoʻllamoq'], 'infinitive', 'neuter'), gap(1), EXPRESS),
      // What a programme supports are firms: only of acts and ideas is it told who stands behind them.
      seq(
        either(action('accusative'), oneOf(IDEAS, 'accusative')),
        gap(2),
        either(
          oneOf(BACKING, 'verb', 'present'),
          without(oneOf(BACKING, 'verb', 'future'), 'passive'),
          seq(form('qoʻllab'), oneOf(['quvvatlamoq'], 'verb', 'present')),
        ),
        CLOSE,
      ),
      seq(form('qoʻllab'), optional(form('-')), done('quvvatlamoq')),
      seq(form('qoʻllab', 'yoqlab', 'olqishlab'), done('chiqmoq')),
      form('qoʻllab-quvvatlaymiz', 'qoʻllab-quvvatlayman', 'yoqlaymiz', 'tarafdormiz'),
      seq(form('mamnuniyat'), form('bilan'), form('kutib'), done('olmoq')),
      seq(form('tarafdor', 'tarafdori', 'tarafdorligini'), gap(2), EXPRESS),
      seq(action(), form('tarafdori', 'tarafdorimiz', 'tarafdoriman'), CLOSE),
    ),
    examples: [
      'Vazir umumiy omborni yaratishni qoʻllab-quvvatladi.',
      'Bu tashabbus qoʻllab-quvvatlandi.',
      'Vazir umumiy omborni yaratishni yoqlab chiqdi.',
      'Vazir umumiy ombor yaratish tarafdori.',
      'Qoʻshni davlat umumiy ombor qurishni qoʻllab-quvvatlaydi.',
      'Tomonlar bu tashabbusni qoʻllab-quvvatlamoqda.',
    ],
    counterexamples: [
      'Vazir tashabbusni qoʻllab-quvvatlamadi.',
      'Dastur yosh tadbirkorlarni qoʻllab-quvvatlaydi.',
    ],
  }),
  rule('uz/commitment/support-told', {
    kind: 'commitment',
    force: 'supported',
    priority: 47,
    pattern: seq(
      either(word('taklif', 'tashabbus', 'gʻoya', 'loyiha', 'reja', ...EFFORTS), action('accusative')),
      gap(2),
      oneOf(['qoʻllab-quvvatlamoq', 'yoqlamoq', 'maʻqullamoq', 'olqishlamoq'], 'infinitive'),
      AGAIN,
      EXPRESS,
    ),
    examples: [
      'Vazir kompaniyaning ombor qurish boʻyicha taklifini qoʻllab-quvvatlashini aytdi.',
      'Elchi bu tashabbusni maʼqullashini bildirdi.',
      'Vazir ombor qurish yoʻlidagi saʼy-harakatlarni qoʻllab-quvvatlashini yana bir bor tasdiqladi.',
    ],
    counterexamples: ['Vazir taklif kiritdi.', 'Elchi tashabbusni qoʻllab-quvvatlamasligini aytdi.'],
  }),
  rule('uz/commitment/initiative-supported', {
    kind: 'commitment',
    force: 'supported',
    priority: 45,
    pattern: either(
      seq(
        word('tashabbus', 'taklif', 'gʻoya', 'soʻrov', 'iltimos'),
        inside(6),
        done('maʻqullamoq', 'olqishlamoq', 'quvvatlamoq'),
      ),
      seq(
        word('tashabbus', 'taklif', 'gʻoya', 'soʻrov'),
        inside(3),
        form('maʻqul', 'manzur'),
        done('topmoq', 'koʻrmoq', 'tushmoq', 'kelmoq', 'boʻlmoq'),
      ),
      seq(
        oneOf(['tashabbus', 'taklif', 'gʻoya', 'fikr', 'reja'], 'nominative'),
        inside(5),
        either(
          seq(form('maʻqul', 'manzur'), done('tushmoq', 'kelmoq', 'boʻlmoq')),
          seq(form('qoʻllab-quvvatlash', 'xayrixohlik'), done('topmoq', 'uygʻotmoq')),
        ),
      ),
      seq(
        oneOf(['tashabbus', 'taklif', 'gʻoya'], 'accusative'),
        inside(2),
        either(
          seq(form('ijobiy'), optional(form('qabul')), done(...WELCOMED)),
          seq(
            form('eʻtiborga', 'diqqatga', 'qoʻllashga', 'olqishga'),
            form('loyiq', 'sazovor', 'molik'),
            form('deb'),
            done('topmoq', 'hisoblamoq', 'baholamoq', 'bilmoq'),
          ),
          seq(form('mamnuniyat', 'xushnudlik', 'xayrixohlik'), form('bilan'), form('qabul'), ACTIVELY),
        ),
      ),
      seq(
        oneOf(['tashabbus', 'taklif', 'gʻoya', 'fikr'], 'dative'),
        gap(2),
        either(done('qoʻshilmoq'), seq(form('xayrixohlik', 'rozilik'), done('bildirmoq', 'bermoq'))),
      ),
      seq(
        form('uni', 'buni', 'ularni', 'bularni', 'shuni'),
        gap(3),
        done('maʻqullamoq', 'olqishlamoq', 'yoqlamoq'),
      ),
      seq(
        form('u', 'bu', 'ular', 'bular'),
        gap(4),
        oneOf(['maʻqullamoq', 'olqishlamoq', 'yoqlamoq'], 'verb', 'past', 'passive'),
      ),
    ),
    examples: [
      'Yangi tashabbus vazirlar tomonidan maʼqullandi.',
      'Vazir ombor qurishni taklif qildi, hamkasbi buni maʼqulladi.',
      'Umumiy ombor haqidagi taklif vazirlar tomonidan maʼqullandi.',
      'Qoʻshni tomon bu soʻrovni maʼqulladi.',
      'Vazirlar ombor qurish taklifini maʼqul topdilar.',
      'Elchi ombor qurish fikriga qoʻshildi.',
      'Vazir bu taklifni ijobiy baholadi.',
      'Ombor qurish gʻoyasi ikki tomonga ham maʼqul keldi.',
      'Ombor qurish taklifi bildirildi va u qoʻshni tomonidan maʼqullandi.',
      'Elchi bu taklifni eʼtiborga loyiq deb topdi.',
      'Vazir koʻprik qurish gʻoyasini quvvatladi.',
    ],
    counterexamples: ['Umumiy ombor haqidagi taklif rad etildi.'],
  }),
]
