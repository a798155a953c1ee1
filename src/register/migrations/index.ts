import type { Migration } from '../../platform/index.js'
import { m0001 } from './0001-parties.js'
import { m0002 } from './0002-readouts.js'
import { m0003 } from './0003-statements.js'
import { m0004 } from './0004-meetings.js'
import { m0005 } from './0005-commitments.js'
import { m0006 } from './0006-figures-and-projects.js'
import { m0007 } from './0007-documents-events-reports.js'
import { m0008 } from './0008-protocol-and-topics.js'
import { m0009 } from './0009-journal.js'
import { m0010 } from './0010-forms.js'
import { m0011 } from './0011-origins.js'
import { m0012 } from './0012-missed-passages.js'

/** All changes of the schema in their order; a change is never edited once published, only followed by another. */
export const MIGRATIONS: readonly Migration[] = [
  m0001,
  m0002,
  m0003,
  m0004,
  m0005,
  m0006,
  m0007,
  m0008,
  m0009,
  m0010,
  m0011,
  m0012,
]
