import { nb as add } from './add/nb.ts'
import { nb as backtest } from './backtest/nb.ts'
import { nb as decisions } from './decisions/nb.ts'
import { nb as explore } from './explore/nb.ts'
import { nb as exported } from './export/nb.ts'
import { nb as frame } from './frame/nb.ts'
import { nb as gaps } from './gaps/nb.ts'
import { nb as glossary } from './glossary/nb.ts'
import { nb as links } from './links/nb.ts'
import { nb as measures } from './measures/nb.ts'
import { nb as notes } from './notes/nb.ts'
import { nb as partners } from './partners/nb.ts'
import { nb as path } from './path/nb.ts'
import { nb as query } from './query/nb.ts'
import { nb as questions } from './questions/nb.ts'
import { nb as regions } from './regions/nb.ts'
import { nb as report } from './report/nb.ts'
import { nb as script } from './script/nb.ts'
import { nb as see } from './see/nb.ts'
import { nb as share } from './share/nb.ts'
import { nb as sources } from './sources/nb.ts'
import { nb as start } from './start/nb.ts'
import { nb as steps } from './steps/nb.ts'
import { nb as workshop } from './workshop/nb.ts'

/** Every text in Norwegian bokmål. */
export const nb = {
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
