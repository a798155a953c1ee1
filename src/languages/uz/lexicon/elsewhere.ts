import { wordsOf } from './words-of.js'

/** Words of sport, the stage, the court, the road, the ward, the school, the shop, the kitchen and the weather: a text that
 *  mostly has these speaks of no state. */
export const UZ_ELSEWHERE = wordsOf(`
  murabbiy futbolchi sportchi bokschi polvon kurashchi shaxmatchi tennischi darvozabon hujumchi himoyachi oʻyinchi
  muxlis chempion chempionat match raqib gol stadion musobaqa ishtirokchi ochko hakam gʻolib medal turnir jamoa
  mashgʻulot shogird futbol xokkey boks shaxmat kurash sardor mavsum sportchilar
  shoir shoira yozuvchi adib rassom haykaltarosh bastakor kompozitor aktyor aktrisa artist xonanda qoʻshiqchi rejissyor
  kinorejissyor dirijyor raqqosa tomoshabin tinglovchi kitobxon spektakl qoʻshiq albom premyera teatr kuy roman
  sanʻatshunos muzey film sahna galereya asar
  dissertasiya adad nusxa marafon yuguruvchi marra masofa
  dafn janoza marhum vafot taʻziya beva
  sud sudya hukm advokat prokuror tergovchi tergov gumonlanuvchi ayblanuvchi sudlanuvchi guvoh oʻgʻri oʻgʻirlik
  oʻgʻirlamoq firibgar firibgarlik jarima qamoq jinoyat militsiya jabrlanuvchi
  haydovchi yoʻlovchi piyoda avariya toʻqnashuv toʻqnashmoq qutqaruvchi velosipedchi mototsikl yuk-mashina jabrlanmoq
  tezlik
  shifokor bemor jarroh hamshira kasalxona shifoxona tashxis reanimatsiya operatsiya davolanish
  oʻquvchi maktab oʻqituvchi sinf sinfdosh tarbiyachi oromgoh taʻtil dars bogʻcha ota-ona direktor kutubxona kutubxonachi
  devoriy nihol
  chegirma doʻkon xaridor mijoz kafe restoran menyu novvoyxona oshpaz sotuvchi bepul arzon obuna obunachi mushtariy
  jurnal tahririyat aksiya mebel ustaxona
  retsept qozon tova xamir qoshiq piyoz sabzi guruch gosht goʻsht palov qovurmoq qaynatmoq toʻgʻramoq taom tuz
  pazandachilik pishmoq osh
  sinoptik ob-havo harorat yomgʻir bulut momaqaldiroq daraja shamol qor sovuq dovul doʻl ayoz isimoq
  mushuk it kuchuk hayvonot baliqchi bogʻbon nafaqaxoʻr toʻy kelin kuyov ertak kampir nevara`)
