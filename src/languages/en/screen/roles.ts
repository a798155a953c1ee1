/** Roles of those who act. */
export const roles = {
  public: 'reader',
  reviewer: 'reviewer',
  office: 'office of a side',
  assessor: 'assessor',
  'press-officer': 'press officer',
  'protocol-officer': 'protocol officer',
  secretariat: 'secretariat',
  auditor: 'auditor',
  operator: 'operator',
}
