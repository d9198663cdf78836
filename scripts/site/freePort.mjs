import { createServer } from 'node:net'

/**
 * The first free port from a number upwards.
 * @param {number} from
 * @returns {Promise<number>}
 */
export async function freePort(from) {
  return (await isFree(from)) ? from : freePort(from + 1)
}

/**
 * Whether nobody listens on a port.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
