/** Amounts with their bound and unit; the value stands in its plain form, so that no ending is glued to it.
 *  shapes: `number` is written already, `count` its value for the plural */
export const amounts = {
  bounds: {
    exact: '{value}',
    above: 'more than {value}',
    below: 'less than {value}',
    about: 'about {value}',
    'up-to': 'up to {value}',
  },
  units: {
    percent: '{number}%',
    times: '{number}\u00a0{count, plural, one {time} other {times}}',
    count: '{number}',
    tonne: '{number}\u00a0{count, plural, one {tonne} other {tonnes}}',
    kwh: '{number}\u00a0kWh',
    mw: '{number}\u00a0MW',
    m3: '{number}\u00a0{count, plural, one {cubic metre} other {cubic metres}}',
    km: '{number}\u00a0km',
    hectare: '{number}\u00a0{count, plural, one {hectare} other {hectares}}',
    weekly: '{number}\u00a0a week',
  },
  million: '{number}\u00a0million',
  billion: '{number}\u00a0billion',
  money: '{number}\u00a0{currency}',
}
