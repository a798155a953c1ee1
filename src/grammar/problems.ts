/** Problems of rules; all are found when the rules of a language are compiled. */
export const GRAMMAR_PROBLEMS = {
  'broken.rule-pattern': 'a rule has a pattern that cannot be compiled: empty, or a repeat with wrong bounds',
  'broken.rule-name': 'two rules of a language have the same name, or a name is not lang/kind/verb-object',
} as const
