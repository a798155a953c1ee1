/** Problems of values in their written form. */
export const VALUE_PROBLEMS = {
  'invalid.decimal': 'a number is not a plain decimal such as 4000000000 or 1.5',
  'invalid.date': 'a date is not in EDTF, or the calendar lacks it',
  'invalid.money': 'a sum is not a number with a currency, as in 4000000000 USD',
  'invalid.currency': 'a currency is unknown, or two sums in different currencies were put together',
} as const
