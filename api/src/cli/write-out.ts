import { writeFile } from 'node:fs/promises'

/** Writes data to `file`, or to stdout and waits until the reader has taken it. */
export async function writeOut(text: string, file?: string): Promise<void> {
  if (file !== undefined) {
    await writeFile(file, text)
    return
  }
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
  })
}
