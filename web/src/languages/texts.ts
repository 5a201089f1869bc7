import { sv as workshopSv } from './workshop/sv.ts'
import { nb as workshopNb } from './workshop/nb.ts'
import { en as pathEn } from './path/en.ts'
import { nb as pathNb } from './path/nb.ts'
import { sv as pathSv } from './path/sv.ts'
import { en as stepsEn } from './steps/en.ts'
import { nb as stepsNb } from './steps/nb.ts'
import { sv as stepsSv } from './steps/sv.ts'
import { en as workshopEn } from './workshop/en.ts'
import { en as decisionsEn } from './decisions/en.ts'
import { nb as decisionsNb } from './decisions/nb.ts'
import { sv as decisionsSv } from './decisions/sv.ts'
import { en as backtestEn } from './backtest/en.ts'
import { nb as backtestNb } from './backtest/nb.ts'
import { sv as backtestSv } from './backtest/sv.ts'
import { en as exportEn } from './export/en.ts'
import { nb as exportNb } from './export/nb.ts'
import { sv as exportSv } from './export/sv.ts'
import { en as exploreEn } from './explore/en.ts'
import { nb as exploreNb } from './explore/nb.ts'
import { sv as exploreSv } from './explore/sv.ts'
import { en as frameEn } from './frame/en.ts'
import { nb as frameNb } from './frame/nb.ts'
import { sv as frameSv } from './frame/sv.ts'
import { en as gapsEn } from './gaps/en.ts'
import { nb as gapsNb } from './gaps/nb.ts'
import { sv as gapsSv } from './gaps/sv.ts'
import { en as glossaryEn } from './glossary/en.ts'
import { nb as glossaryNb } from './glossary/nb.ts'
import { sv as glossarySv } from './glossary/sv.ts'
import { en as linksEn } from './links/en.ts'
import { nb as linksNb } from './links/nb.ts'
import { sv as linksSv } from './links/sv.ts'
import { en as measuresEn } from './measures/en.ts'
import { nb as measuresNb } from './measures/nb.ts'
import { sv as measuresSv } from './measures/sv.ts'
import { en as partnersEn } from './partners/en.ts'
import { nb as partnersNb } from './partners/nb.ts'
import { sv as partnersSv } from './partners/sv.ts'
import { en as queryEn } from './query/en.ts'
import { nb as queryNb } from './query/nb.ts'
import { sv as querySv } from './query/sv.ts'
import { en as questionsEn } from './questions/en.ts'
import { nb as questionsNb } from './questions/nb.ts'
import { sv as questionsSv } from './questions/sv.ts'
import { en as regionsEn } from './regions/en.ts'
import { nb as regionsNb } from './regions/nb.ts'
import { sv as regionsSv } from './regions/sv.ts'
import { en as reportEn } from './report/en.ts'
import { nb as reportNb } from './report/nb.ts'
import { sv as reportSv } from './report/sv.ts'
import { en as seeEn } from './see/en.ts'
import { nb as seeNb } from './see/nb.ts'
import { sv as seeSv } from './see/sv.ts'
import { en as sourcesEn } from './sources/en.ts'
import { nb as sourcesNb } from './sources/nb.ts'
import { sv as sourcesSv } from './sources/sv.ts'
import { en as startEn } from './start/en.ts'
import { nb as startNb } from './start/nb.ts'
import { sv as startSv } from './start/sv.ts'

/** Every text of the interface, by language and room. `en` comes first; the others `satisfies` its keys. */
export const texts = {
  en: {
    frame: frameEn,
    start: startEn,
    backtest: backtestEn,
    explore: exploreEn,
    steps: stepsEn,
    path: pathEn,
    see: seeEn,
    export: exportEn,
    measures: measuresEn,
    gaps: gapsEn,
    decisions: decisionsEn,
    links: linksEn,
    workshop: workshopEn,
    regions: regionsEn,
    partners: partnersEn,
    report: reportEn,
    query: queryEn,
    questions: questionsEn,
    sources: sourcesEn,
    glossary: glossaryEn,
  },
  sv: {
    frame: frameSv,
    start: startSv,
    backtest: backtestSv,
    explore: exploreSv,
    steps: stepsSv,
    path: pathSv,
    see: seeSv,
    export: exportSv,
    measures: measuresSv,
    gaps: gapsSv,
    decisions: decisionsSv,
    links: linksSv,
    workshop: workshopSv,
    regions: regionsSv,
    partners: partnersSv,
    report: reportSv,
    query: querySv,
    questions: questionsSv,
    sources: sourcesSv,
    glossary: glossarySv,
  },
  nb: {
    frame: frameNb,
    start: startNb,
    backtest: backtestNb,
    explore: exploreNb,
    steps: stepsNb,
    path: pathNb,
    see: seeNb,
    export: exportNb,
    measures: measuresNb,
    gaps: gapsNb,
    decisions: decisionsNb,
    links: linksNb,
    workshop: workshopNb,
    regions: regionsNb,
    partners: partnersNb,
    report: reportNb,
    query: queryNb,
    questions: questionsNb,
    sources: sourcesNb,
    glossary: glossaryNb,
  },
} as const
