/** The forms a mark can take. None of them is a tick or a cross: a form tells states apart, it does not judge. */
export const shapes = [
  'disc',
  'half-disc',
  'quarter-disc',
  'ring',
  'dotted-ring',
  'double-ring',
  'target',
  'split-disc',
  'square',
  'half-square',
  'open-square',
  'hatched-square',
  'split-square',
  'diamond',
  'half-diamond',
  'open-diamond',
  'triangle-up',
  'open-triangle-up',
  'triangle-down',
  'dash',
  'double-dash',
  'dots',
] as const

export type Shape = (typeof shapes)[number]
