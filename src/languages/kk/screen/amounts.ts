import type { amounts as english } from '../../en/screen/amounts.js'

export const amounts: typeof english = {
  bounds: {
    exact: '{value}',
    above: '{value} (одан артық)',
    below: '{value} (одан кем)',
    about: 'шамамен {value}',
    'up-to': 'ең көбі {value}',
  },
  units: {
    percent: '{number}%',
    times: '{number}\u00a0{count, plural, other {есе}}',
    count: '{number}',
    tonne: '{number}\u00a0{count, plural, other {тонна}}',
    kwh: '{number}\u00a0кВт·сағ',
    mw: '{number}\u00a0МВт',
    m3: '{number}\u00a0{count, plural, other {текше метр}}',
    km: '{number}\u00a0км',
    hectare: '{number}\u00a0{count, plural, other {гектар}}',
    weekly: 'аптасына {number}',
  },
  million: '{number}\u00a0млн',
  billion: '{number}\u00a0млрд',
  money: '{number}\u00a0{currency}',
}
