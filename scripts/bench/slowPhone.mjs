// A phone of the middle range on a slow line, as Lighthouse's mobile test sets it: a request takes 562.5 ms longer, 1.5 Mbit/s
// come in, and a processor is four times slower.

/** One bit per millisecond of Lighthouse's figures, as bytes per second. */
const kilobit = 1024 / 8

export const slowPhone = {
  screen: { width: 412, height: 823 },
  scale: 1.75,
  line: { offline: false, latency: 562.5, downloadThroughput: 1474.56 * kilobit, uploadThroughput: 675 * kilobit },
  slowdown: 4,
}
