import { countryNames } from '../../country-names.js'

/** Short names of states by their codes of ISO 3166-1. */
export const countries = countryNames('ru')
