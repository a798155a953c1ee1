import type { comparing as english } from '../../en/screen/comparing.js'

export const comparing: typeof english = {
  title: 'Салыстыру',
  lead: 'Бір нәрсе үшке дейін түрлі сөзбен, қатар қойылған. Біріншісінен өзгеше сөздер белгіленген.',
  choose: 'Екі не үш шартты белгіні немесе екі редакцияны атаңыз.',
  first: 'Бірінші',
  second: 'Екінші',
  third: 'Үшінші',
  show: 'Салыстыру',
  gone: 'алынған',
  added: 'қосылған',
  otherLanguage: 'Басқа тілде, сондықтан сөздер емес, өрістер салыстырылады.',
  differs: 'өзгеше',
  fields: 'Не айтылды',
  notFound: 'Мұндай шартты белгі не редакция жоқ: {named}.',
  editionOf: 'Редакция тілі: {language}',
  count: '{count, plural, =0 {Айырма жоқ} other {# жерде айырма бар}}',
}
