// Where and with what something was measured, in one line.
import { execFileSync } from 'node:child_process'
import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os'
import { root } from '../settings.mjs'

/**
 * @param {string} browser its version
 * @param {number} runs
 */
export function conditions(browser, runs) {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date())
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? arch()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()}`
  return `${day}, commit ${commit()}; ${machine}; Node ${process.versions.node}, Chromium ${browser}; medians of ${runs}.`
}

/** The commit the files are at, with a word where they have been changed since. */
function commit() {
  try {
    const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
    // The text the command itself writes is no change to what it measures.
    const changed = git('status', '--porcelain', '--', '.', ':!docs') !== ''
    return `${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`
  } catch {
    return 'unknown'
  }
}
