/** Does the product ship it? Its id is `theme/name`, that of a question that a person saved has another form. */
export function isOfLibrary({ question }: { question?: string | undefined }): boolean {
  return question?.includes('/') === true
}
