/** An error as the API tells it; `extensions` holds its code and facts. */
interface ToldError {
  message: string
  extensions?: Record<string, unknown>
}

/** At least one, the first of which is told. */
type ToldErrors = readonly [ToldError, ...ToldError[]]

/** The API refused, or could not answer all of it; what came beside that is dropped. */
export class RefusedError extends Error {
  readonly errors: ToldErrors

  constructor(errors: ToldErrors) {
    super(errors.map(({ message }) => message).join('\n'))
    this.errors = errors
  }
}

/** Something answered that is not the API, such as what stands between page and server. */
export class HttpError extends Error {
  readonly status: number

  constructor(status: number) {
    super(`Response not successful: Received status code ${status}`)
    this.status = status
  }
}

/** The data of an answer of the API. Its errors say what is wrong, whatever the status. */
export function dataOf(status: number, text: string): unknown {
  const { data, errors } = bodyOf(text)
  if (errors?.[0] !== undefined) throw new RefusedError(errors)
  if (status >= 300 || data === undefined) throw new HttpError(status)
  return data
}

/** Nothing where the text is no answer of the API. */
function bodyOf(text: string): { data?: unknown; errors?: ToldErrors } {
  try {
    return Object(JSON.parse(text)) as object
  } catch {
    return {}
  }
}
