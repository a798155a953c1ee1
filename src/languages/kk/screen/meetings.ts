import type { meetings as english } from '../../en/screen/meetings.js'

export const meetings: typeof english = {
  title: 'Кездесулер',
  lead: 'Кім, қайда, қашан және қалай кездесті: хабарламаларда айтылғандай.',
  empty: 'Тізілімде әзірге кездесу жоқ.',
  emptyHint: 'Тексеруде «кездесу» түріндегі тұжырымды қабылдаңыз.',
  one: 'Кездесу',
  when: 'Күні',
  where: 'Орны',
  format: 'Форматы',
  tone: 'Рухы',
  participants: 'Қатысушылар',
  parties: 'Тараптар',
  readouts: 'Хабарламалар',
  oneSide: 'Тек бір тараптың хабарламасы белгілі; екіншісін қосыңыз.',
  came: 'Одан не шықты',
  nothingCame: 'Оның хабарламасынан әзірге ештеңе қабылданған жоқ.',
  said: 'Сөзбен айтқанда',
  noDay: 'күні аталмаған',
  noDayTold: 'күні аталмаған ({day} хабарламасы)',
  noPlace: 'орны аталмаған',
}
