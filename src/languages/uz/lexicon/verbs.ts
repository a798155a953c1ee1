import { wordsOf } from './words-of.js'

const STEMS = `
  ber ol qil qozon saylan sayla qozon saylan sayla chiqar parafirla parafla et kel ket bor boʻl oʻt koʻr chiq tush qoʻy sol tut yoz ayt de och yop yur tur yot oʻtir ishla boshla tugat
  topshir tayinla yukla yuklat belgila buyur tasdiqla kelish erish ahdlash maʻqulla rejalashtir moʻljalla kut
  tayyorla tayyorlan tashla chaqir chorla tavsiya hisobla bildir kirit sur ilgari taʻkidla koʻrsat qarat quvvatla
  qoʻllab-quvvatla qoʻlla ishontir almash toʻxtal gaplash suhbatlash uchrash koʻrish tahlil tingla eshit oʻtkaz oʻtkazil
  os osh oʻs et ort koʻpay kamay pasay qisqar tuzil tuz qur quril yarat imzola qabul ratifikasiya bitish kuchga kir
  taqdirla mukofotla topshir tabrikla qutla tila soʻra minnatdorchilik izhor keltir etkaz et etkaz kengay kengaytir
  rivojlan rivojlantir mustahkamla mustahkamlan jadallashtir jadallash faollashtir faollash chuqurlashtir chuqurlash
  takomillashtir soddalashtir engillashtir oshir koʻpaytir kamaytir qisqartir pasaytir ishga yoʻlga qoʻsh qoʻshil
  tashkillashtir shakllantir shakllan yuksaltir yuksal koʻtar koʻtaril davom ettir ulash ula asosla foydalan bajar
  taqdim kirish yakunla yakunlan tugalla bitkaz bitir rostla uygʻunlashtir muvofiqlashtir birlashtir taʻminla joriy yoʻnaltir jalb
  rekonstruksiya modernizasiya bogʻla bogʻlan qatnash ishtirok tashrif jo joʻna yubor joʻnat uyushtir anjomla
  sugʻur ajrat moliyalashtir qopla xarid sot eksport import tashi qaytar saqla saqlan hal izla top bil oʻrgan
  oʻrgat kuzat kuzatil bartaraf ech echil asra asral ulgur yaqinlash yaqinlashtir nishonla tan olib
  ishlab koʻchir koʻchirtir qayta tikla tiklan yangila yangilan kuchaytir kuchay oʻrnat boyit tiklash namoyon eʻlon
  maʻlum xabar intil harakatlan boshqar nazorat qil boshqart toʻldir toʻldiril chegarala uzaytir tarqat tarqal
  ayla aylan oʻzgartir oʻzgar choʻz mahalliylashtir sanoatlashtir raqamlashtir elektrlashtir oʻzlashtir joylashtir
  qiziqtir qiziq ragʻbatlantir himoya qondir koʻmaklash hamkorlash kelishil sina oʻlcha qadrla bahola sertifikatla
  qarshila olqishla yoqla soʻzla tekshir kafolatla joyla xotirla yaxshila toʻla oʻyla gapir esla eslat yangra egalla
  tanish tanishtir ishon zabt yut muborakla oʻtkazish sotil bezat nishonlan koʻkar qazi tozala sugʻor ek etishtir parvozla qatna qatnov olib yurit birik shartlash rasmiylashtir qoldir kechir toʻplan yuzlash kafolatla arzonlash qimmatlash kengaytir sarfla sarflan yoʻlla joʻna yoʻl tenglash kengaytiril fikrlash anglash
  taʻmirla almashtir engillat barqarorlashtir ixtisoslashtir gazlashtir obodonlashtir xususiylashtir avtomatlashtir lisenziyala
  standartlashtir sertifikatlashtir tuzat ogohlantir jihozla jihozlan oʻqit oʻqi davolan davola sekinlash susay boʻshat kechiktir
  toʻxtat toʻxta yigʻishtir cheklash cheklan moslashtir yaxshilan zamonaviylashtir koʻkalamzorlashtir taqsimla taqiqla yoʻqot uqtir tasavvur koʻz vaʻdalash chogʻlan
  otlan shaylan hozirlan ata siyla sharafla tutqaz taq kech quvvatla eshittir`

/** Dictionary forms of the verbs of the genre. */
export const UZ_VERBS: readonly string[] = wordsOf(STEMS).map((stem) => `${stem}moq`)
