/** What is made when it is first asked for and kept: tables of a language that a text of another never asks. */
export function whenAsked<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
