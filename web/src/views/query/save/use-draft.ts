import { useWorld } from '../../../app/world.ts'
import { askedFor } from '../form/asked-for.ts'
import { parameterNames } from '../run/parameter-names.ts'
import { useTabQuestion } from '../use-tab-words.ts'
import { useWorkbench } from '../use-workbench.ts'
import { draftOf, type QuestionDraft } from './draft.ts'

/** Makes a draft of what stands in the tab in sight. */
export function useDraft(): () => QuestionDraft {
  const { active } = useWorkbench()
  const { language } = useWorld()
  const question = useTabQuestion(active)
  return () => {
    const named = parameterNames(active.statement)
    const declared = question?.parameters ?? []
    // With what only narrows the list of another: the region that an area is chosen from.
    const names = new Set([...askedFor(declared, named).map(({ name }) => name), ...named])
    return draftOf({ tab: active, question, names: [...names], language })
  }
}
