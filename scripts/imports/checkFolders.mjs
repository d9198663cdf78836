// That the table and the folders under `src/` are the same, so that a renamed folder cannot switch its rule off.

/**
 * @typedef {import('./table.mjs').Fault} Fault
 */

/**
 * @param {readonly string[]} folders the folders under `src/`
 * @param {readonly string[]} files every file under `src/`
 * @param {readonly string[]} dependencies the packages that ship
 * @param {readonly string[]} tools the packages that do not ship
 * @param {import('./table.mjs').Table} table
 * @returns {Fault[]}
 */
export function checkFolders(folders, files, dependencies, tools, table) {
  const entries = files.filter((file) => !file.includes('/') && /\.tsx?$/.test(file))
  const doors = table.doors.flatMap((door) => door.only)
  return [
    ...difference('folder', folders, Object.keys(table.folders)),
    ...difference('entry point', entries, Object.keys(table.entries)),
    ...difference('package', dependencies, Object.keys(table.packages)),
    ...Object.keys(table.buildPackages)
      .filter((name) => !tools.includes(name))
      .map((file) => ({ file, rule: 'table', message: 'is a package for the build in the table, but not among the devDependencies' })),
    ...doors.filter((file) => !files.includes(file)).map((file) => ({ file, rule: 'table', message: 'is a door in the table, but there is no such file' })),
  ]
}

/**
 * @param {string} what
 * @param {readonly string[]} found
 * @param {readonly string[]} listed
 * @returns {Fault[]}
 */
function difference(what, found, listed) {
  return [
    ...found.filter((name) => !listed.includes(name)).map((file) => ({ file, rule: 'table', message: `is a ${what} the table does not list` })),
    ...listed.filter((name) => !found.includes(name)).map((file) => ({ file, rule: 'table', message: `is a ${what} in the table that does not exist` })),
  ]
}
