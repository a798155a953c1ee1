/** Problems of dictionaries; both are found when the bytes are read. */
export const MORPHOLOGY_PROBLEMS = {
  'broken.dictionary': 'a dictionary file is cut short or was changed after it was compiled',
  'invalid.dictionary': 'a file is not a dictionary of ours, or one of another version',
} as const
