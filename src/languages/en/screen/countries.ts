/** Short names of states by ISO 3166-1 code; a state that is not listed is shown by its code. */
export const countries = {
  UZ: 'Uzbekistan',
  KZ: 'Kazakhstan',
  KG: 'Kyrgyzstan',
  TJ: 'Tajikistan',
  TM: 'Turkmenistan',
  RU: 'Russia',
  CN: 'China',
  AF: 'Afghanistan',
  AZ: 'Azerbaijan',
  TR: 'Türkiye',
  US: 'United States',
}
