/** Problems of the register. */
export const REGISTER_PROBLEMS = {
  'invalid.journal-value':
    'a journal entry cannot hold such a value: a float, a lone surrogate, too many levels',
  'invalid.sort': 'a list cannot be sorted by such a key',
  'invalid.form': 'a form key has fewer than 8 or more than 100 characters',
  'invalid.slot-value': 'a slot holds a value that its area does not know',
  'invalid.missing-slot': 'a statement lacks a slot that its area cannot do without',
  'invalid.party': 'a party is named that the register does not know',
  'absent.readout': 'no such readout',
  'absent.statement': 'no such statement',
  'absent.reference': 'nothing has such a reference',
  'absent.meeting': 'no such meeting',
  'absent.commitment': 'no such commitment',
  'absent.figure': 'no such figure',
  'absent.project': 'no such project',
  'absent.document': 'no such document',
  'absent.event': 'no such event',
  'absent.report': 'no such report',
  'absent.greeting': 'no such greeting',
  'absent.award': 'no such award',
  'absent.topic': 'no such topic',
  'absent.party': 'no such party',
  'absent.journal-entry': 'no such journal entry',
  'conflict.form': 'the form key was used by somebody else',
  'conflict.version': 'somebody else changed the thing since it was read',
  'conflict.depends': 'something later depends on it',
  'refused.role': 'the role has no right to this act',
} as const

export type RegisterProblemCode = keyof typeof REGISTER_PROBLEMS
