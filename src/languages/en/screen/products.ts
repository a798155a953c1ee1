import { productNames } from '../../names/products.js'

/** Short names of product groups, the sections of the Harmonized System, by their codes. */
export const products = productNames('en')
