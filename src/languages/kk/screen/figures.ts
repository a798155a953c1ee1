import type { figures as english } from '../../en/screen/figures.js'

export const figures: typeof english = {
  title: 'Аталған көрсеткіштер',
  lead: 'Әр сан аталған күйінде тұрады: кезеңімен, шегімен және кімнің көрсеткіші екенімен. Аталғаны әлі факт емес.',
  empty: 'Әзірге бірде-бір көрсеткіш қабылданған жоқ.',
  emptyHint: 'Тексеруде «көрсеткіш» түріндегі тұжырымды қабылдаңыз.',
  measure: 'Не өлшенді',
  value: 'Мәні',
  comparison: 'Салыстыру',
  period: 'Кезең',
  party: 'Тараптар',
  claim: 'Сөздері',
  published: 'Жарияланған',
  count: '{count, plural, =0 {Көрсеткіш жоқ} other {# көрсеткіш}}',
}
