import { wordsOf } from './words-of.js'

/** Subjects of sport, the stage, the road and the weather: what they decide or do is no promise of a state. */
export const UZ_OUTSIDERS = wordsOf(`
  tarixchi nashriyot tashkilotchi yuguruvchi arxeolog alpinist
  terma murabbiy futbolchi sportchi bokschi polvon kurashchi shaxmatchi tennischi darvozabon hujumchi himoyachi oʻyinchi
  muxlis chempion match raqib shogird shoir shoira yozuvchi adib rassom haykaltarosh bastakor kompozitor
  aktyor aktrisa artist xonanda qoʻshiqchi rejissyor kinorejissyor dirijyor raqqosa tomoshabin tinglovchi kitobxon
  spektakl qoʻshiq albom premera guvoh gumonlanuvchi sinoptik ob-havo harorat yomgʻir
  bulut momaqaldiroq ota-ona tarbiyachi kampir chol buvi bobo momo nevara oila er-xotin kelin kuyov qaynona choʻpon hakam`)
