/** What browsers draw at most: px a side, and px in all. */
const longestSide = 16_384
const mostPixels = 120_000_000

/** An SVG that fetches nothing as a PNG of `scale` times its size, smaller where a browser could not draw that much. */
export async function pngOfSvg(svg: string, scale = 2): Promise<Blob> {
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const fits = Math.min(scale, longestSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * fits)
    canvas.height = Math.round(height * fits)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('the picture could not be drawn')) : resolve(blob)))
    })
  } finally {
    URL.revokeObjectURL(image.src)
  }
}
