/** Hands the reader a text as a file of this name. */
export function saveFile(name: string, text: string, type: 'text/csv' | 'text/plain' | 'image/svg+xml'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
