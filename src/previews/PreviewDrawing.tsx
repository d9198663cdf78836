import { GlyphShape } from '../ui/GlyphShape.tsx'
import type { PreviewStroke } from '../views/shared/previewPicture.ts'
import { lightColour } from './lightColour.ts'
import { type PlacedLine, type PlacedMark, type PlacedPanel, type PlacedPreview, previewSize } from './placePreview.ts'
import type { FaceName, Typefaces } from './typeface.ts'

/** The token of a tone: those of states carry a prefix, those of parties, of ink and of rules do not. */
const tokenOf = (tone: PreviewStroke['tone']): string => (/^(?:ink$|party-|rule)/.test(tone) ? tone : `tone-${tone}`)

const outlineId = (face: FaceName, outline: number): string => `${face}-${outline}`

/** Two digits are a hundredth of a pixel at most. */
const rounded = (value: number): number => Math.round(value * 100) / 100

function Line({ line, faces }: { readonly line: PlacedLine; readonly faces: Typefaces }) {
  const scale = line.size / faces[line.face].unitsPerEm
  return (
    <g fill={lightColour(line.ink)}>
      {faces[line.face].set(line.text).letters.map(({ outline, x }) => (
        <use
          key={x}
          href={`#${outlineId(line.face, outline)}`}
          transform={`matrix(${scale} 0 0 ${-scale} ${rounded(line.x + (x * line.size) / 1000)} ${rounded(line.y)})`}
        />
      ))}
    </g>
  )
}

/** A form, drawn in a box of 16 by 16, from its corner. */
function Form({ mark: { shape, tone, size }, x, y }: { readonly mark: Pick<PlacedMark, 'shape' | 'tone' | 'size'>; readonly x: number; readonly y: number }) {
  return (
    <g color={lightColour(tokenOf(tone))} transform={`translate(${rounded(x)} ${rounded(y)}) scale(${size / 16})`}>
      <GlyphShape shape={shape} />
    </g>
  )
}

function Panel({ panel: { x, y, areas, strokes, marks } }: { readonly panel: PlacedPanel }) {
  return (
    <g transform={`translate(${rounded(x)} ${rounded(y)})`}>
      {areas.map((d) => (
        <path key={d} d={d} fill={lightColour('surface-sunk')} />
      ))}
      {strokes.map(({ key, d, tone, width, isDashed }) => (
        <path key={key} d={d} fill="none" stroke={lightColour(tokenOf(tone))} strokeWidth={width} strokeDasharray={isDashed === true ? '10 6' : undefined} />
      ))}
      {marks.map((mark) => (
        <Form key={mark.key} mark={mark} x={mark.x - mark.size / 2} y={mark.y - mark.size / 2} />
      ))}
    </g>
  )
}

/** A placed preview as a drawing that needs no fonts: every letter is its outline. */
export function PreviewDrawing({ placed, faces }: { readonly placed: PlacedPreview; readonly faces: Typefaces }) {
  const lines = [...placed.lines, ...placed.panels.flatMap((panel) => panel.lines)]
  const outlines = new Map(
    lines.flatMap(({ face, text }) =>
      faces[face].set(text).letters.map(({ outline }) => [outlineId(face, outline), faces[face].outline(outline)] as const),
    ),
  )
  const { width, height } = previewSize
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height}>
      <defs>
        {[...outlines].map(([id, path]) => (
          <path key={id} id={id} d={path} />
        ))}
      </defs>
      <path d={`M0 0H${width}V${height}H0z`} fill={lightColour('surface')} />
      <path d={`M0 0H${width}V10H0z`} fill={lightColour('ink')} />
      <path d={`M0 ${placed.rule}H${width}V${height}H0z`} fill={lightColour('surface-sunk')} />
      <path d={`M0 ${placed.rule}H${width}v2H0z`} fill={lightColour('rule')} />
      {placed.panels.map((panel) => (
        <Panel key={panel.key} panel={panel} />
      ))}
      {lines.map((line) => (
        <Line key={`${line.x} ${line.y}`} line={line} faces={faces} />
      ))}
      {placed.marks.map((mark) => (
        <Form key={`${mark.x} ${mark.y}`} mark={mark} x={mark.x} y={mark.y} />
      ))}
    </svg>
  )
}
