import groups from '../../../data/product-groups.json' with { type: 'json' }

/** The written forms that the names of product groups are kept in; the others are made of them by table. */
type NamedForm = keyof (typeof groups)[number]['names']

/** Short names of the product groups in one written form, by their codes. */
export function productNames(form: NamedForm): Readonly<Record<string, string>> {
  return Object.fromEntries(groups.map(({ code, names }) => [code, names[form]]))
}
