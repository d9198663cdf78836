import type { Shape } from '../../../ui/shape.ts'
import type { Tone } from '../../../ui/tone.ts'
import { Key } from '../../../ui/Key.tsx'
import { Marker } from '../../../ui/Marker.tsx'
import { partyTone } from '../stateMarks.ts'
import { counterShape } from './counterShape.ts'

/** A form and what it stands for. */
export interface KeyForm {
  readonly label: string
  readonly shape: Shape
  readonly tone?: Tone
}

interface PictureKeyProps {
  readonly forms: readonly KeyForm[]
  /** Whoever counted, by party. */
  readonly counters: readonly { readonly counter: string; readonly name: string }[]
}

/** What the forms and colours of a picture of numbers stand for. */
export function PictureKey({ forms, counters }: PictureKeyProps) {
  const names = new Map(counters.map(({ counter, name }) => [counter, name]))
  const lines = [...names].map(([counter, name]): KeyForm => ({ shape: counterShape(counter, true), tone: partyTone(counter), label: `Count of: ${name}` }))
  return <Key label="Key to the picture" items={[...lines, ...forms].map(({ label, shape, tone }) => ({ key: label, mark: <Marker shape={shape} tone={tone} label={label} /> }))} />
}
