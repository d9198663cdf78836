import { type ReactNode, useEffect, useRef } from 'react'
import { answerEarlyUse, partMark } from './earlyUse.ts'

/** Around a part of the page whose code comes later than the frame: once React has it, what was done there early is done. */
export function Takeover({ children }: { readonly children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (part.current !== null) answerEarlyUse(part.current)
  }, [])
  return (
    <div ref={part} {...{ [partMark]: '' }}>
      {children}
    </div>
  )
}
