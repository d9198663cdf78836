/** A colour in linear light: red, green, blue from 0 to 1. */
type Light = readonly [number, number, number]

type Matrix = readonly [Light, Light, Light]

/** Full protanopia, deuteranopia and tritanopia in linear light (Machado, Oliveira and Fernandes 2009). */
export const deficiencies: Readonly<Record<string, Matrix>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Reads `#rgb` or `#rrggbb`. */
function lightOf(hex: string): Light {
  const full = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex
  if (!/^#[0-9a-f]{6}$/.test(full)) throw new Error(`${hex} is no colour`)
  const part = (from: number) => {
    const share = Number.parseInt(full.slice(from, from + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

const apply = (matrix: Matrix, light: Light): Light => [dot(matrix[0], light), dot(matrix[1], light), dot(matrix[2], light)]

const each = (light: Light, change: (part: number) => number): Light => [
  change(light[0]),
  change(light[1]),
  change(light[2]),
]

const dot = (a: Light, b: Light) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** Relative luminance as WCAG 2 defines it. */
const luminance = (light: Light) => dot([0.2126, 0.7152, 0.0722], light)

/** The contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(lightOf(one)), luminance(lightOf(other))] as const
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** From linear light to cones, and from the cube roots of these to OKLab (Ottosson 2020). */
const cones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
]
const axes: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
]

/** How far apart two colours look to somebody with the deficiency, in hundredths of OKLab. */
export function difference(one: string, other: string, deficiency: Matrix): number {
  const look = (hex: string) => {
    const seen = each(apply(deficiency, lightOf(hex)), (part) => Math.min(1, Math.max(0, part)))
    return apply(axes, each(apply(cones, seen), Math.cbrt))
  }
  const [a, b] = [look(one), look(other)] as const
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
