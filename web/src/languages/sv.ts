import { sv as add } from './add/sv.ts'
import { sv as backtest } from './backtest/sv.ts'
import { sv as decisions } from './decisions/sv.ts'
import { sv as explore } from './explore/sv.ts'
import { sv as exported } from './export/sv.ts'
import { sv as frame } from './frame/sv.ts'
import { sv as gaps } from './gaps/sv.ts'
import { sv as glossary } from './glossary/sv.ts'
import { sv as links } from './links/sv.ts'
import { sv as measures } from './measures/sv.ts'
import { sv as notes } from './notes/sv.ts'
import { sv as partners } from './partners/sv.ts'
import { sv as path } from './path/sv.ts'
import { sv as query } from './query/sv.ts'
import { sv as questions } from './questions/sv.ts'
import { sv as regions } from './regions/sv.ts'
import { sv as report } from './report/sv.ts'
import { sv as script } from './script/sv.ts'
import { sv as see } from './see/sv.ts'
import { sv as share } from './share/sv.ts'
import { sv as sources } from './sources/sv.ts'
import { sv as start } from './start/sv.ts'
import { sv as steps } from './steps/sv.ts'
import { sv as workshop } from './workshop/sv.ts'

/** Every text in Swedish. */
export const sv = {
  add,
  backtest,
  decisions,
  explore,
  export: exported,
  frame,
  gaps,
  glossary,
  links,
  measures,
  notes,
  partners,
  path,
  query,
  questions,
  regions,
  report,
  script,
  see,
  share,
  sources,
  start,
  steps,
  workshop,
} as const
