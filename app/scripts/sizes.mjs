// Reports the script that each page loads first, compressed, and fails when one passes what quality.md allows.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const LIMIT_KB = 90
const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist')
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))

function scripts(key, found = new Set()) {
  const chunk = manifest[key]
  if (found.has(chunk.file)) return found
  found.add(chunk.file)
  // The words of one language come right after; what else a page loads later is not its first screen.
  const words = (chunk.dynamicImports ?? []).filter((other) => other.includes('locales/pt-BR'))
  for (const other of [...(chunk.imports ?? []), ...words]) scripts(other, found)
  return found
}

let failed = false
for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.isEntry) continue
  const bytes = [...scripts(key)].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0)
  console.log(`${key.padEnd(14)} ${(bytes / 1000).toFixed(1)} kB of script and words, gzip`)
  if (bytes > LIMIT_KB * 1000) failed = true
}
if (failed) {
  console.error(`a page passes ${LIMIT_KB} kB`)
  process.exit(1)
}
