import { RegionNameDocument } from '../../../generated/operations.ts'
import { useWorld } from '../../app/world.ts'
import { nameIn } from '../../ui/names.ts'
import { useAnswer } from '../../ui/use-answer.ts'

/** The chosen region's name; its id until the answer is there. */
export function useRegionName(): string {
  const { region, names, language } = useWorld()
  const { data } = useAnswer(RegionNameDocument, { id: region })
  return data?.region ? nameIn(data.region, names, language).main.text : region
}
