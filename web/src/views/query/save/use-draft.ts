import { useWorld } from '../../../app/world.ts'
import { parameterNames } from '../run/parameter-names.ts'
import { useTabQuestion } from '../use-tab-words.ts'
import { useWorkbench } from '../use-workbench.ts'
import { draftOf, type QuestionDraft } from './draft.ts'

/** The server fills these in; they are no parameters of a question. */
const filledIn = new Set(['asOf', 'columns'])

/** Makes a draft of what stands in the tab in sight. */
export function useDraft(): () => QuestionDraft {
  const { active } = useWorkbench()
  const { language } = useWorld()
  const question = useTabQuestion(active)
  return () =>
    draftOf({
      tab: active,
      question,
      names: parameterNames(active.statement).filter((name) => !filledIn.has(name)),
      language,
    })
}
