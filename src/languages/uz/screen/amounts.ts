import type { amounts as english } from '../../en/screen/amounts.js'

export const amounts: typeof english = {
  bounds: {
    exact: '{value}',
    above: '{value} (bundan koʻp)',
    below: '{value} (bundan kam)',
    about: 'taxminan {value}',
    'up-to': 'koʻpi bilan {value}',
  },
  units: {
    percent: '{number}%',
    times: '{number}\u00a0{count, plural, other {baravar}}',
    count: '{number}',
    tonne: '{number}\u00a0{count, plural, other {tonna}}',
    kwh: '{number}\u00a0kVt·soat',
    mw: '{number}\u00a0MVt',
    m3: '{number}\u00a0{count, plural, other {kub metr}}',
    km: '{number}\u00a0km',
    hectare: '{number}\u00a0{count, plural, other {gektar}}',
    weekly: 'haftasiga {number}',
  },
  million: '{number}\u00a0mln',
  billion: '{number}\u00a0mlrd',
  money: '{number}\u00a0{currency}',
}
