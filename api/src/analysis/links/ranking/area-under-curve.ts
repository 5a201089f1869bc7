import { type Measured, without } from '../measured.ts'
import { type Scored, tiedGroups } from './ranked.ts'

/**
 * Area under the ROC curve: how likely a case that came true scores higher than one that did not, a tie counting half.
 * In [0, 1]; 0.5 for drawing by lot and for a score that is the same for all.
 *
 * Hanley and McNeil 1982, doi 10.1148/radiology.143.1.7063747. Null where all or no cases came true.
 */
export function areaUnderCurve(scored: Scored): Measured<number, 'one_class'> {
  return weightedAreaUnderCurve(scored)()
}

/** The same with a weight for each case, sorted once for many weightings, as a bootstrap asks for. From 0 each. */
export function weightedAreaUnderCurve({
  scores,
  positive,
}: Scored): (weights?: ArrayLike<number>) => Measured<number, 'one_class'> {
  const { order, ends } = inOneRow(tiedGroups(scores), scores.length)
  const came = Uint8Array.from(order, (place) => Number(positive[place] ?? 0))
  return (weights) => {
    // From the highest score down: pairs in which the one that came true stands above, or level. Plain loops: a
    // bootstrap comes here thousands of times.
    let [above, all, won, place] = [0, 0, 0, 0]
    for (const end of ends) {
      let [yes, no] = [0, 0]
      for (; place < end; place++) {
        const weight = weights === undefined ? 1 : (weights[order[place] ?? 0] ?? 0)
        if (came[place] === 1) yes += weight
        else no += weight
      }
      won += no * (above + yes / 2)
      above += yes
      all += no
    }
    return above === 0 || all === 0 ? without('one_class') : { value: won / (above * all) }
  }
}

/** Groups one after the other, and where each ends. */
function inOneRow(groups: readonly Uint32Array[], size: number): { order: Uint32Array; ends: Uint32Array } {
  const [order, ends] = [new Uint32Array(size), new Uint32Array(groups.length)]
  let end = 0
  for (const [place, group] of groups.entries()) {
    order.set(group, end)
    end += group.length
    ends[place] = end
  }
  return { order, ends }
}
