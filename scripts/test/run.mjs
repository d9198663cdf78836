import { spawn } from 'node:child_process'
import { root } from '../settings.mjs'

/**
 * Runs a script with this Node and waits for its end. Its output is shown as it comes, or kept and given back.
 * @param {readonly string[]} command the script and its arguments
 * @param {{ env?: Record<string, string>, show?: boolean }} [options]
 * @returns {Promise<{ status: number, output: string }>}
 */
export function runNode(command, { env = {}, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'] })
    let output = ''
    child.stdout?.on('data', (part) => (output += String(part)))
    child.stderr?.on('data', (part) => (output += String(part)))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status: status ?? 1, output }))
  })
}
