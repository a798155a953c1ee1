import type { whys as english } from '../../en/screen/whys.js'

export const whys: typeof english = {
  'year of publication': 'eʼlon qilingan yil',
  'year nearest to publication': 'eʼlonga eng yaqin yil',
  'next such date after publication': 'eʼlondan keyingi eng yaqin shunday sana',
  'counted from the day of publication': 'eʼlon qilingan kundan hisoblangan',
  'period named before in the sentence': 'davr gapda avval aytilgan',
  'the words leave open which part': 'soʻzlar qaysi qismi ekanini aytmaydi',
  'named in the clause before': 'gapning oldingi qismida aytilgan',
  'said once for the whole list': 'butun roʻyxat uchun bir marta aytilgan',
  'by the sort of number': 'son turiga koʻra',
  'by the sort of number and its period': 'sonning turi va davriga koʻra',
  'said outside the words of the statement': 'bayon soʻzlaridan tashqarida aytilgan',
  'carried on from the figure before': 'oldingi koʻrsatkichdan olingan',
  'the state its participant acts for': 'ishtirokchi nomidan ish koʻradigan davlat',
  'day at the head of the text': 'matn boshidagi kun',
  'the next of the summits the text tells of': 'matnda aytilgan sammitlarning keyingisi',
  'the holder of the office the text tells of': 'matnda soʻz borgan mansab egasi',
}
