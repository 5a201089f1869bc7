import type { Page } from '@playwright/test'

/** The share of pixels that are different to the eye in two screenshots of the same size. */
export async function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  // On a page of its own: that of the product allows no such images.
  const blank = await page.context().newPage()
  const share = await blank.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob())
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
          context?.drawImage(image, 0, 0)
          return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
        }),
      )
      if (a?.length === undefined || a.length !== b?.length) return 1
      let found = 0
      for (let at = 0; at < a.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 6)) found += 1
      return found / (a.length / 4)
    },
    [one, other].map((picture) => picture.toString('base64')),
  )
  await blank.close()
  return share
}
