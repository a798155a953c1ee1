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
import { m0013 } from './0013-history.js'
import { m0014 } from './0014-snapshots.js'
import { m0015 } from './0015-checkpoints.js'
import { m0016 } from './0016-offices.js'
import { m0017 } from './0017-commitment-chain.js'
import { m0018 } from './0018-instructions.js'
import { m0019 } from './0019-programmes.js'
import { m0020 } from './0020-period-reports.js'
import { m0021 } from './0021-portfolio.js'
import { m0022 } from './0022-bodies.js'
import { m0023 } from './0023-ties-and-relations.js'
import { m0024 } from './0024-meeting-details.js'
import { m0025 } from './0025-schedule.js'
import { m0026 } from './0026-readout-editions.js'
import { m0027 } from './0027-protocol-details.js'
import { m0028 } from './0028-series.js'
import { m0029 } from './0029-list-order.js'
import { m0030 } from './0030-desk.js'
import { m0031 } from './0031-covering.js'
import { m0032 } from './0032-letters.js'
import { m0033 } from './0033-one-search.js'
import { m0034 } from './0034-untying.js'
import { m0035 } from './0035-refusals.js'
import { m0036 } from './0036-form-contents.js'
import { m0037 } from './0037-pairs-of-rows.js'
import { m0038 } from './0038-kept-counts.js'
import { m0039 } from './0039-statements-of-ties.js'
import { m0040 } from './0040-items-that-hold.js'
import { m0041 } from './0041-product-groups.js'

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
  m0013,
  m0014,
  m0015,
  m0016,
  m0017,
  m0018,
  m0019,
  m0020,
  m0021,
  m0022,
  m0023,
  m0024,
  m0025,
  m0026,
  m0027,
  m0028,
  m0029,
  m0030,
  m0031,
  m0032,
  m0033,
  m0034,
  m0035,
  m0036,
  m0037,
  m0038,
  m0039,
  m0040,
  m0041,
]
