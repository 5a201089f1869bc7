import { en as add } from './add/en.ts'
import { en as backtest } from './backtest/en.ts'
import { en as decisions } from './decisions/en.ts'
import { en as explore } from './explore/en.ts'
import { en as exported } from './export/en.ts'
import { en as frame } from './frame/en.ts'
import { en as gaps } from './gaps/en.ts'
import { en as glossary } from './glossary/en.ts'
import { en as links } from './links/en.ts'
import { en as measures } from './measures/en.ts'
import { en as notes } from './notes/en.ts'
import { en as partners } from './partners/en.ts'
import { en as path } from './path/en.ts'
import { en as query } from './query/en.ts'
import { en as questions } from './questions/en.ts'
import { en as regions } from './regions/en.ts'
import { en as report } from './report/en.ts'
import { en as script } from './script/en.ts'
import { en as see } from './see/en.ts'
import { en as share } from './share/en.ts'
import { en as sources } from './sources/en.ts'
import { en as start } from './start/en.ts'
import { en as steps } from './steps/en.ts'
import { en as workshop } from './workshop/en.ts'

/** Every text of the interface in English, by room. */
export const en = {
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
