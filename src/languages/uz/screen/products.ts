import type { products as english } from '../../en/screen/products.js'
import { productNames } from '../../names/products.js'

export const products: typeof english = productNames('uz-Latn')
