import type { BacktestResult, Difference, PairTest, PeriodFacts, ScoreTable } from '../analysis/backtest/result.ts'
import { isAbove, verdictsOf } from '../analysis/backtest/verdicts.ts'
import { tableOf } from './table.ts'

/** All figures as text: a table for each test, then what may be said of each list. */
export function describeBacktest(result: BacktestResult): string {
  const { masking, entries, participation } = result
  const { random, matched } = participation
  return [
    `data ${result.dataVersion}, seed ${result.seed}, ${result.draws} draws, computed on ${result.computedOn}\n`,
    `(a) hidden themes: ${masking.rows} rows × ${masking.themes} themes, ${masking.hidden} hidden, ${masking.compared} compared`,
    portfolioTable(masking),
    `(b) new entries: statistics on ${entries.statisticsOn}, in force on ${entries.enteredBy}; ${entries.rows} rows × ${entries.themes} themes, ${entries.entries} entries in ${entries.tested} rows`,
    portfolioTable(entries.withOwnRow),
    '    the same with the scored row left out of every statistic',
    portfolioTable(entries.withoutOwnRow),
    ...participationLines(participation),
    `    random non-pairs, prevalence ${random.prevalence}`,
    pairTable(random),
    '    degree-matched non-pairs',
    pairTable(matched),
    weightTable({ random, matched }),
    'lists',
    verdictTable(result),
  ].join('\n')
}

function participationLines(found: BacktestResult['participation']): string[] {
  const { projects, participations, organisations, seeds, sampled } = found
  return [
    `(c) new pairs: Horizon 2020 ${found.dataVersion}, computed on ${found.computedOn}; seeds ${seeds.join(', ')}, ${sampled} pairs of each kind`,
    `    ${projects} projects, ${participations} participations, ${organisations} organisations`,
    periodLine('test', found.test),
    periodLine('training', found.training),
  ]
}

function periodLine(name: string, { cut, until, active, links, newPairs, metAgain, ...means }: PeriodFacts): string {
  const { meanCommonNeighbours, meanAdamicAdar, meanCosine } = means
  return `    ${name} from ${cut}${until === null ? '' : ` until ${until}`}: ${active} active, ${links} links, ${newPairs} new pairs (${metAgain} met again); means ${meanCommonNeighbours}, ${meanAdamicAdar}, ${meanCosine}`
}

function portfolioTable({ scores }: ScoreTable): string {
  return tableOf(
    ['score', 'AUC', 'AP', 'P@5', 'MRR', 'Hits@1', 'Hits@3', 'Hits@5', 'AUC less popularity'],
    scores.map(({ score, metrics, difference }) => [
      score,
      ...Object.values(metrics).map(threeDigits),
      difference === null ? '' : differenceText(difference.auc),
    ]),
  )
}

function pairTable({ scores }: PairTest): string {
  return tableOf(
    ['score', 'AUC', 'AP', 'AUC by seed', 'AUC less degree product, first seed'],
    scores.map(({ score, auc, averagePrecision, aucBySeed, difference }) => [
      score,
      threeDigits(auc),
      threeDigits(averagePrecision),
      aucBySeed.map(threeDigits).join(' '),
      difference === null ? '' : differenceText(difference),
    ]),
  )
}

function weightTable({ random, matched }: { random: PairTest; matched: PairTest }): string {
  return tableOf(
    ['weight of', 'random', 'matched'],
    random.weights.map(({ feature, weight }, place) => [
      feature,
      threeDigits(weight),
      threeDigits(matched.weights[place]?.weight ?? null),
    ]),
  )
}

function verdictTable(result: BacktestResult): string {
  return tableOf(
    ['list', 'score', 'test', 'AUC', 'baseline', '', 'called'],
    verdictsOf(result).map(({ kind, score, test, auc, baselineAuc, difference, beatsBaseline }) => [
      kind,
      score,
      test,
      threeDigits(auc),
      threeDigits(baselineAuc),
      differenceText(difference),
      beatsBaseline ? 'better than popularity' : 'pattern',
    ]),
  )
}

function differenceText(difference: Difference): string {
  const { estimate, low, high, holm } = difference
  const corrected = holm === null ? '' : `, p ${threeDigits(holm)}`
  return `${signed(estimate)} [${signed(low)}, ${signed(high)}]${corrected}${isAbove(difference) ? ' above' : ''}`
}

const signed = (value: number): string => (value < 0 ? '' : '+') + value.toFixed(3)
const threeDigits = (value: number | null): string => value?.toFixed(3) ?? '–'
