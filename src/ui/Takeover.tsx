import { type ReactNode, useEffect, useRef } from 'react'
import { answerEarlyUse, partMark } from './earlyUse.ts'

interface TakeoverProps {
  readonly children: ReactNode
  /** Called once React has it. */
  readonly onTaken?: () => void
}

/** Around a part of the page whose code comes later than the frame: once React has it, what was done there early is done. */
export function Takeover({ children, onTaken }: TakeoverProps) {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (part.current !== null) answerEarlyUse(part.current)
    onTaken?.()
  }, [onTaken])
  return (
    <div ref={part} {...{ [partMark]: '' }}>
      {children}
    </div>
  )
}
