import type { Coverage } from '../../analysis/gaps/coverage.ts'
import type { FoundMatch } from '../../analysis/gaps/matches.ts'
import type { Cell, CellRow, Matrix } from '../../analysis/gaps/matrix.ts'
import type { NearestThing } from '../../analysis/gaps/nearest.ts'
import type { GapRule } from '../../analysis/gaps/rule.ts'
import type { TerritoryLine } from '../../analysis/gaps/shares.ts'

export interface GapRuleRow extends GapRule {
  day: string
}

export interface GapMatrixRow extends Matrix {
  day: string
}

export interface GapRowRow extends CellRow {
  day: string
}

export interface GapTerritoryRow extends TerritoryLine {
  day: string
}

export interface GapCellRow extends Cell {
  day: string
}

export interface GapCoverageRow extends Coverage {
  day: string
}

/** A cell with the matrix it stands in, from which everything behind it is asked. */
export interface GapFindingRow {
  cell: Cell
  matrix: Matrix
  day: string
}

export interface GapMatchRow extends FoundMatch {
  day: string
}

export interface GapNearestRow extends NearestThing {
  day: string
}
