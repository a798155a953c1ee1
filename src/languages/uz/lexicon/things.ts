import { wordsOf } from './words-of.js'

/** Things that are built, opened, run. */
export const UZ_THINGS = wordsOf(`
  kompleks zavod avtozavod korxona fabrika kombinat liniya tarmoq majmua stansiya yoʻl koʻprik markaz terminal port fond jamgʻarma bank
  park bino sex elektrstansiya elektrostansiya ges aes tes ies kon xab klaster zona bozor mehmonxona maktab shifoxona
  universitet filial magistral avtomagistral trassa quvur gazquvur kanal ombor toʻgʻon punkt post aeroport vokzal
  issiqxona ferma texnopark obekt qurilma vakolatxona quvvat navbat reys marshrut qatnov energoblok podstansiya
  konsulxona kompaniya tonnel uchastka platforma institut kampus pavilon muzey yodgorlik kommunikasiya koʻcha blok
  aviaqatnov laboratoriya uy bosqich inkubator poligon yoʻlak bogʻ stadion saroy ishlab-chiqarish
  tunnel omborxona tegirmon novvoyxona karer quduq bogʻcha data-markaz bekat poliklinika klinika kasalxona kollej lisey
  gimnaziya akademiya kutubxona teatr masjid memorial depo metro avtovokzal avtostansiya pristan elevator muzlatkich
  supermarket ofis elchixona yotoqxona sanatoriy oromgoh agroklaster agrokompleks damba gidrouzel kollektor qozonxona
  shaxta rudnik estakada arena gidroelektrstansiya korpus amfiteatr tugʻruqxona politexnikum texnikum ippodrom velodrom hovuz akvapark
  nasos-stansiya goʻshtkombinat sutzavod issiqlik-markazi inshoot qabulxona ekspo-markaz`)

/** Nouns that say building is going on. */
export const UZ_WORKS = wordsOf(
  'qurilish qurmoq tozalamoq rekonstruksiya modernizasiya taʻmir taʻmirlamoq barpo yotqizmoq montaj qurilish-montaj bunyod',
)

/** Nouns that say a thing is being prepared. */
export const UZ_PREPARATIONS = wordsOf(
  'loyihalashtirmoq loyihalamoq loyihalash tayyorgarlik asoslash izlanish qidiruv asos hujjatlashtirish tayyorlamoq',
)
