export interface Settled<T> {
  promise: Promise<T>
  resolve: (value: T | Promise<T>) => void
  reject: (error: Error) => void
}

/** A promise that is settled from outside; a failure that nobody waits for is no crash. */
export function settled<T>(): Settled<T> {
  let [resolve, reject]: [Settled<T>['resolve'], Settled<T>['reject']] = [() => undefined, () => undefined]
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  promise.catch(() => undefined)
  return { promise, resolve, reject }
}
