import { type PictureSvg, pictureSvg } from './pictureSvg.ts'

/** The sorts of file a picture can be taken away as. */
export type PictureFormat = 'svg' | 'png'

/** Points of a bitmap for each unit of the picture: sharp in print and on fine screens. */
const density = 2

const svgBlob = ({ text }: PictureSvg): Blob => new Blob([text], { type: 'image/svg+xml' })

async function pngBlob(picture: PictureSvg): Promise<Blob> {
  const url = URL.createObjectURL(svgBlob(picture))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width * density
    canvas.height = picture.height * density
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('The browser made no bitmap.')) : resolve(blob)), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** A figure of the page as a file. Throws where the browser cannot make one. */
export async function pictureBlob(figure: HTMLElement, format: PictureFormat, title: string, source: string): Promise<Blob> {
  const picture = pictureSvg(figure, title, source)
  return format === 'svg' ? svgBlob(picture) : pngBlob(picture)
}
