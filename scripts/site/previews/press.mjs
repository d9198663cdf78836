// Makes pictures of drawings in threads of their own, and keeps them: a drawing that has not changed is not made again.
import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { root } from '../../settings.mjs'

/** Raised when the same drawing would give another picture. */
const edition = 1

/** How many pictures are kept before those that the site no longer shows are removed. */
const keptAtMost = 5000

/**
 * @typedef {object} Press
 * @property {(svg: string, file: string) => Promise<void>} print lays the picture of a drawing at a place
 * @property {() => Promise<void>} close ends the threads
 */

/**
 * @param {{ kept?: string, threads?: number }} [options] `kept` is the folder of the pictures made before
 * @returns {Promise<Press>}
 */
export async function openPress({ kept = join(root, '.cache/previews'), threads = Math.min(4, availableParallelism()) } = {}) {
  await mkdir(kept, { recursive: true })
  const held = new Set(await readdir(kept))
  const pool = drawingPool(threads)
  /** @type {Map<string, Promise<void>>} */
  const used = new Map()

  /**
   * @param {string} name
   * @param {string} svg
   */
  const made = (name, svg) => {
    const picture = used.get(name) ?? (held.has(name) ? Promise.resolve() : pool.draw({ svg, file: join(kept, name) }))
    used.set(name, picture)
    return picture
  }

  return {
    print: async (svg, file) => {
      const name = `${createHash('sha256').update(`${edition} ${svg}`).digest('hex')}.png`
      await made(name, svg)
      await mkdir(dirname(file), { recursive: true })
      await copyFile(join(kept, name), file)
    },
    close: async () => {
      await pool.close()
      const unused = [...held].filter((name) => !used.has(name))
      if (held.size > keptAtMost) await Promise.all(unused.map((name) => rm(join(kept, name), { force: true })))
    },
  }
}

/**
 * Threads that take drawings in turn. They are started when the first drawing comes.
 * @param {number} threads
 */
function drawingPool(threads) {
  /** @type {Worker[]} */
  const workers = []
  /** @type {Map<string, { resolve: () => void, reject: (error: unknown) => void }>} */
  const waiting = new Map()

  const start = () => {
    const worker = new Worker(new URL('drawingThread.mjs', import.meta.url))
    worker.on('message', (file) => {
      waiting.get(file)?.resolve()
      waiting.delete(file)
    })
    worker.on('error', (error) => {
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    })
    return worker
  }

  let turn = 0
  return {
    /**
     * @param {{ svg: string, file: string }} drawing
     * @returns {Promise<void>}
     */
    draw: (drawing) => {
      const worker = (workers[turn % threads] ??= start())
      turn += 1
      return new Promise((resolve, reject) => {
        waiting.set(drawing.file, { resolve: () => resolve(), reject })
        worker.postMessage(drawing, [])
      })
    },
    close: () => Promise.all(workers.map((worker) => worker.terminate())),
  }
}
