/** The text of a document, which knows the types of its answer and its variables; both are nothing but types. */
export type TypedText<T, V> = string & { readonly __of?: (variables: V) => T }
