/** What a page saw of a picture; times in ms. */
export interface Watched {
  /** From the answer to the first picture with everything on it. */
  first: number
  /** The longest task of the main thread until the first picture, and after it while the layout went on. */
  before: number
  after: number
  /** Things on the picture. */
  things: number
}

interface Task {
  start: number
  duration: number
}

interface Marks {
  answered: number
  drawn: number
  things: number
  tasks: Task[]
}

declare global {
  interface Window {
    marks: Marks
  }
}

/** Runs in the page before it: notes when the answer came, when all was drawn, and every long task. */
export function watch(wanted: number): void {
  const marks: Marks = { answered: 0, drawn: 0, things: 0, tasks: [] }
  window.marks = marks
  const fetch = window.fetch.bind(window)
  window.fetch = async (...args) => {
    const response = await fetch(...args)
    const body = args[1]?.body
    if (typeof body === 'string' && body.includes('"operationName":"Opening"')) marks.answered = performance.now()
    return response
  }
  new MutationObserver(() => {
    const things = Number(document.querySelector<HTMLElement>('[data-testid=canvas]')?.dataset.drawn ?? 0)
    if (things < wanted || marks.drawn > 0) return
    marks.drawn = performance.now()
    marks.things = things
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-drawn'] })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) marks.tasks.push({ start: startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
}

/** What was noted, once the picture stands still. */
export function summary({ answered, drawn, things, tasks }: Marks): Watched {
  const longest = (some: readonly Task[]): number => Math.max(0, ...some.map(({ duration }) => duration))
  return {
    first: drawn - answered,
    before: longest(tasks.filter(({ start }) => start >= answered && start < drawn)),
    after: longest(tasks.filter(({ start }) => start >= drawn)),
    things,
  }
}
