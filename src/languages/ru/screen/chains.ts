import type { chains as english } from '../../en/screen/chains.js'

export const chains: typeof english = {
  next: 'Следующий день контроля: {day}',
  noControl: 'Не на контроле',
  reportMain: 'Сообщить за свою сторону',
  reportFor: 'Сообщить за сторону: {side}',
  reportHint: 'Меняется только своя колонка; данные другой стороны остаются.',
  workState: 'Ход исполнения',
  responsible: 'Ответственный',
  ownFigure: 'Собственный показатель',
  ownNote: 'Примечание',
  asOf: 'По состоянию на',
  asOfHint: 'Год-месяц-день, например 2026-11-26',
  source: 'Источник',
  sourceHint: 'Адрес или документ. Исполненное без источника помечается как неподтверждённое.',
  send: 'Отправить',
  overtaken:
    'От вашей стороны тем временем уже сообщили; новое стоит в колонке, введённое вами сохранено здесь.',
  chainTitle:
    '{count, plural, one {Сказано # раз} few {Сказано # раза} many {Сказано # раз} other {Сказано # раза}}: {first} – {last}',
  chainUnit: 'когда сказано',
  chainText:
    '{count, plural, one {# высказывание} few {# высказывания} many {# высказываний} other {# высказывания}} по порядку дней: {list}.',
  slipTitle: {
    later: 'Срок сдвинулся: {first} → {last}',
    dropped: 'Срок больше не называется; сначала был {first}',
    same: 'Срок прежний: {first}',
  },
  slipUnit: 'от дня, когда сказано, до срока',
  slipSource: 'сообщения обеих сторон, прочитанные и принятые здесь',
  changedWords: 'Изменено по сравнению с предыдущим',
  compare: 'Сравнить формулировки',
  part: 'Отвязать от цепочки',
  ties: 'Связано с ним',
  instructions: 'Поручения на контроле',
  figuresBeside: 'Показатели того же сообщения',
  nothingTied: 'Пока ничего не связано.',
  putOnControl: 'Взять на контроль',
  judge: 'Дать оценку',
  mayRepeat: 'Возможно, повторяет более раннее',
  tieTo: 'Привязать к {reference}',
  sameSector: 'Той же отрасли',
  projects: '{sector}: {count, plural, one {# проект} few {# проекта} many {# проектов} other {# проекта}}',
  items:
    '{sector}: {count, plural, one {# пункт программы} few {# пункта программы} many {# пунктов программы} other {# пункта программы}}',
}
