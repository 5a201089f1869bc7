/** A text for comparing: small letters without marks, so `Östergötland` is found by `ostergotland`. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('ø', 'o').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '').trim()
}
