import { renderToStaticMarkup } from 'react-dom/server'
import type { Preview } from '../views/shared/preview.ts'
import { PreviewDrawing } from './PreviewDrawing.tsx'
import { placePreview } from './placePreview.ts'
import type { Typefaces } from './typeface.ts'

/** A preview as SVG. The foot says where it comes from and which day it shows. */
export const drawPreview = (preview: Preview, foot: { readonly site: string; readonly day: string }, faces: Typefaces): string =>
  renderToStaticMarkup(<PreviewDrawing placed={placePreview(preview, foot, faces)} faces={faces} />)
