import type { amounts as english } from '../../en/screen/amounts.js'

export const amounts: typeof english = {
  bounds: {
    exact: '{value}',
    above: 'более {value}',
    below: 'менее {value}',
    about: 'около {value}',
    'up-to': 'до {value}',
  },
  units: {
    percent: '{number}\u00a0%',
    times: '{number}\u00a0{count, plural, one {раз} few {раза} many {раз} other {раза}}',
    count: '{number}',
    tonne: '{number}\u00a0{count, plural, one {тонна} few {тонны} many {тонн} other {тонны}}',
    kwh: '{number}\u00a0кВт·ч',
    mw: '{number}\u00a0МВт',
    m3: '{number}\u00a0{count, plural, other {куб. м}}',
    km: '{number}\u00a0км',
    hectare: '{number}\u00a0{count, plural, other {га}}',
    weekly: '{number}\u00a0в неделю',
  },
  million: '{number}\u00a0млн',
  billion: '{number}\u00a0млрд',
  money: '{number}\u00a0{currency}',
}
