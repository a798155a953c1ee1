import { UZ_EVENT_NOUNS, UZ_MEETING_NOUNS } from './gatherings.js'
import { UZ_MEASURE_NOUNS } from './measures.js'
import { UZ_OCCASION_HEADS } from './occasions.js'
import { UZ_OUTSIDERS } from './outsiders.js'
import { UZ_DOCUMENT_NOUNS } from './papers.js'
import { UZ_PREPARATIONS, UZ_THINGS, UZ_WORKS } from './things.js'
import { UZ_VERBS } from './verbs.js'
import { wordsOf } from './words-of.js'

const NOUNS = wordsOf(`
  yil oy kun hafta soat chorak yarim yarm asr davr vaqt muddat bosh oxir yakun oʻrta boshlanish foiz dollar soʻm evro
  rubl tenge ming million milliard trillion marta baravar barobar hajm son miqdor qiymat summa natija ulush
  davlat mamlakat hukumat xalq millat tomon rahbar lider etakchi prezident vazir vazirlik kengash komissiya
  qoʻmita agentlik idora mahkama parlament senat majlis oʻrinbosar elchi hokim rais kotib vakil hamrais direktor
  maslahatchi yordamchi spiker kansler qirol amir delegasiya guruh ishchi xizmat matbuot shahar viloyat tuman hudud
  chegara post daryo port vodiy masala mavzu savol soha tarmoq yoʻnalish sanoat iqtisodiyot savdo investisiya
  kooperasiya hamkorlik sheriklik ittifoqchilik qoʻshnichilik munosabat aloqa almashinuv doʻstlik ishonch kelishuv
  topshiriq talab koʻrsatma vazifa farmoyish qaror taklif tashabbus gʻoya istak daʻvat taklifnoma fikr ahd muhimlik
  zarurlik ahamiyat dolzarblik lozimlik maqsadga muvofiqlik tayyorlik manfaatdorlik intilish niyat xohish qiziqish
  umid eʻtibor mamnuniyat qoniqish minnatdorlik minnatdorchilik tashakkur hamdardlik taʻziya hisobot axborot maʻruza
  maʻlumot orden medal unvon mukofot nishon imzo kuch amal foydalanish ishga reja maqsad kun-tartib tartib dastur
  loyiha chora tadbir chora-tadbir mexanizm platforma jarayon holat vaziyat dinamika daraja sur asos jadval salohiyat
  imkoniyat resurs zaxira mahsulot tovar xom-ashyo texnologiya tajriba taʻlim fan madaniyat sport turizm sogʻliq
  ijro nazorat monitoring oʻrin joy aholi yoshlar ayollar tadbirkor ishbilarmon kompaniya korxona investor sarmoyador
  qoʻshni tashkilot ittifoq hamjamiyat mintaqa osiyo dunyo jahon tinchlik barqarorlik xavfsizlik taraqqiyot
  yuksalish rivoj oʻsish kengayish pasayish muvaffaqiyat yutuq hissa rol ruh muhit kayfiyat oila inson odam
  xarita xalqaro tashkilotchi uchuvchi tariff tarif boj bojxona soliq nasl avtomobil traktor aprel iyul dekabr
  noyabr oktabr oktyabr sentabr sentyabr yanvar fevral mart may iyun avgust bahor yoz kuz qish kuni tan
  tun tong kecha ertalab yaqinlari marhum zilzila fojia halokat jabrlanuvchi jarohat bemor sabr salomatlik baxt omad
  respublika konstitusiya birlik bahodir vatan kubok olimpiada universiada asar kitob ekanlik tarafdor fabrika ipak xom konferensiya afsus qaygʻu murojaat nutq soʻz koʻrik
  poezd vagon konteyner mashina furgon kema gʻisht kvota server gubernator rektor prokuror akim kompleks
  hisob-kitob xodim arabiston amirlik oʻtkazma muhojir
  qirollik federasiya konfederasiya sultonlik
  kishi urush turmush quyosh yosh tosh qardosh yoʻldosh vatandosh kumush poydevor poytaxt bandlik fursat istiqbol tarkib xavotir tashvish
  yuridik metodik usta quruvchi haydovchi yoʻlovchi qutqaruvchi oʻquvchi bitiruvchi oʻqituvchi tarbiyachi
  tashuvchi tahlilchi iqtisodchi moliyachi asbob yigʻim maosh sugʻurta valyuta inflyasiya obligasiya zardoʻzlik
  shoyi shaftoli pista mosh suli beda echki parranda xamirturush elim plita kerosin kislota er dengiz
  qurgʻoqchilik iqlim chiqindi samaradorlik lisenziya migrasiya smeta dosent gazeta televidenie pochta raketa
  yaxta aviachipta polisiya milisiya kasallik
  foyda xulosa qassob hovli tarozi zararkunanda hosildorlik shaharsozlik engillik issiqlik polizchilik`)

/** Dictionary forms of the words of the genre, so that endings are taken off down to them and not further. */
export const UZ_KNOWN_WORDS: readonly string[] = [
  ...UZ_VERBS,
  ...NOUNS,
  ...UZ_EVENT_NOUNS,
  ...UZ_MEETING_NOUNS,
  ...UZ_MEASURE_NOUNS,
  ...UZ_OCCASION_HEADS,
  ...UZ_DOCUMENT_NOUNS,
  ...UZ_THINGS,
  ...UZ_WORKS,
  ...UZ_PREPARATIONS,
  ...UZ_OUTSIDERS,
]
