import type { WordTable } from '../../language.js'
import { wordsOf } from './words-of.js'

/** Nouns of meetings and talks. */
export const UZ_MEETING_NOUNS = wordsOf(`
  uchrashuv muzokara muloqot suhbat majlis yigʻilish sammit maslahatlashuv forum biznes-forum konferensiya sessiya
  kengash tashrif aloqa tadbir qurultoy videokonferensiya brifing marosim raund davra videomuloqot telefon konsultasiya
  anjuman uchrashmoq sammit-uchrashuv seminar bahs yigʻin videoselektor videoyigʻilish`)

/** Nouns of things that are held on a day. */
export const UZ_EVENT_NOUNS = wordsOf(`
  sammit uchrashuv forum biznes-forum majlis yigʻilish konferensiya koʻrgazma yarmarka festival hafta tashrif
  sessiya muzokara chempionat turnir ekspo qurultoy maslahatlashuv tadbir kongress seminar tantana marosim
  spartakiada universiada biennale koʻrgazma-yarmarka raund kunlar anjuman oʻyin musobaqa konsert bienale simpozium
  uchrashuv-sammit media-forum invest-forum kinofestival fotokoʻrgazma gala-konsert konsultasiya kengash muloqot
  suhbat vebinar marafon olimpiada xakaton taqdimot ekspedisiya avtoralli oromgoh roud-shou mashgʻulot tanlov parad
  etnofestival agroforum invest-sammit ekoforum energoforum gala-kecha
  biznes-missiya trening bayram sayil koʻrik avtorally`)

/** A gathering within which something else takes place. */
const SETTING =
  'tashrif|sammit|forum|uchrashuv|majlis|yigʻilish|muzokara|koʻrgazma|festival|konferensiya|tadbir|komissiya =doirasida|=doirasidagi|=arafasida|=munosabati'

/** A gathering that somebody came to attend. */
const PURPOSE =
  'sammit|forum|uchrashuv|majlis|yigʻilish|tadbir|konferensiya|koʻrgazma =ishtirok|=qatnashish =etish? =uchun|=maqsadida'

/** Formats of meetings; the earlier row wins where two begin at the same word. */
export const UZ_FORMATS: WordTable = [
  [SETTING, ''],
  [PURPOSE, ''],
  ['norasmiy', 'informal'],
  ['telefon orqali, telefon muloqot|suhbat, telefonda, =qoʻngʻiroq', 'telephone'],
  ['davlat tashrif', 'state-visit'],
  ['rasmiy tashrif', 'official-visit'],
  ['ishchi|amaliy tashrif|safar', 'working-visit'],
  [
    'videokonferensiya|videomuloqot|videoaloqa|onlayn|onlayn-muloqot, video aloqa, video konferensaloqa',
    'online',
  ],
  ['videokonferensaloqa, videouchrashuv, videoselektor, videoyigʻilish', 'online'],
  ['maslahat|maslahatlashuv uchrashuv', 'summit'],
  ['sammit', 'summit'],
  ['hukumatlararo komissiya, hukumatlararo kengash, qoʻshma komissiya, komissiya', 'commission'],
  ['majlis|yigʻilish|yigʻin|sessiya', 'session'],
  ['muzokara', 'negotiations'],
  ['forum|biznes-forum|konferensiya|anjuman', 'other'],
]

/** Types of events. */
export const UZ_EVENTS: WordTable = [
  [SETTING, ''],
  ['muloqot|suhbat|uchrashuv|muzokara =yakunida|=yakunlari|=soʻngida|=chogʻida|=davomida|=oxirida', ''],
  ['=uchrashuvda|=majlisda|=yigʻilishda|=muzokaralarda|=muzokarada|=suhbatda|=muloqotda|=tadbirda', ''],
  ['sammit', 'summit'],
  ['maslahat|maslahatlashuv uchrashuv', 'summit'],
  ['davlat|rasmiy|ishchi|amaliy? tashrif|safar', 'visit'],
  ['biznes-missiya', 'visit'],
  [
    'forum|biznes-forum|agroforum|ekoforum|energoforum|invest-forum|media-forum|kongress|konferensiya|seminar|anjuman|simpozium|vebinar',
    'forum',
  ],
  ['davra suhbat', 'forum'],
  ['hukumatlararo|qoʻshma? komissiya majlis|yigʻilish|sessiya', 'commission'],
  ['hukumatlararo|qoʻshma komissiya', 'commission'],
  ['komissiya majlis|yigʻilish|sessiya', 'commission'],
  ['majlis|yigʻilish|sessiya|kengash', 'session'],
  ['koʻrgazma|fotokoʻrgazma|yarmarka|ekspo|koʻrgazma-yarmarka|koʻrgazma-savdo', 'exhibition'],
  ['madaniyat|kino|adabiyot|sanʻat|musiqa kun|hafta|haftalik|yil|kunlar', 'culture'],
  ['festival|kinofestival|etnofestival|gala-konsert|konsert|biennale|bienale|gastrol', 'culture'],
  ['chempionat|turnir|oʻyin|spartakiada|universiada|musobaqa|olimpiada|marafon', 'sport'],
  ['uchrashuv|uchrashmoq|muzokara|muloqot|maslahatlashuv|raund|konsultasiya', 'meeting'],
]
