// Checks the words: the same messages with the same variables in both languages, none missing, none unused, a text
// for every error code that Rust names; and keeps src/i18n/messages.ts, the type of their ids. `--write` renews it.

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from '@fluent/syntax'

const app = dirname(dirname(fileURLToPath(import.meta.url)))
const root = dirname(app)
const TYPES = join(app, 'src/i18n/messages.ts')
const failures = []

/** The ids of one language, each with its file and the variables that it takes. */
function read(language) {
  const folder = join(root, 'shared/locales', language)
  const messages = new Map()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl')).sort()) {
    for (const entry of parse(readFileSync(join(folder, file), 'utf8'), {}).body) {
      if (entry.type === 'Junk') failures.push(`${language}/${file}: not understood: ${entry.content.trim().split('\n')[0]}`)
      if (entry.type !== 'Message') continue
      const id = entry.id.name
      if (messages.has(id)) failures.push(`${language}/${file}: ${id} is there twice`)
      messages.set(id, { file, variables: [...variables(entry)].sort().join(' ') })
    }
  }
  return messages
}

function* nodes(node) {
  if (Array.isArray(node)) for (const part of node) yield* nodes(part)
  else if (node && typeof node === 'object') {
    yield node
    for (const part of Object.values(node)) yield* nodes(part)
  }
}

function variables(entry) {
  return new Set([...nodes(entry)].filter((node) => node.type === 'VariableReference').map((node) => node.id.name))
}

function* files(folder, endings) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (name === 'node_modules' || name === 'target' || path === TYPES) continue
    if (statSync(path).isDirectory()) yield* files(path, endings)
    else if (endings.some((ending) => name.endsWith(ending))) yield path
  }
}

const portuguese = read('pt-BR')
const english = read('en')
for (const [id, { file, variables }] of portuguese) {
  const other = english.get(id)
  if (!other) failures.push(`en: ${id} is missing`)
  else if (other.file !== file) failures.push(`${id}: in ${file} and in ${other.file}`)
  else if (other.variables !== variables) failures.push(`${id}: takes [${variables}] and [${other.variables}]`)
}
for (const id of english.keys()) if (!portuguese.has(id)) failures.push(`pt-BR: ${id} is missing`)

const screens = [...files(join(app, 'src'), ['.ts', '.svelte'])].map((path) => readFileSync(path, 'utf8')).join('\n')
const rust = ['shared', 'src-tauri', 'sync-server']
  .flatMap((folder) => [...files(join(root, folder), ['.rs'])])
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')

// Errors are looked up by the code that comes with them; everything else is named in full where it is used.
for (const id of portuguese.keys()) {
  if (id.startsWith('error-')) continue
  if (!screens.includes(`'${id}'`) && !rust.includes(`"${id}"`)) failures.push(`${id} is used nowhere`)
}
// Rust names a code where it makes the error, or in the `match` that gives each variant its own.
const CODES = [
  /(?:CommandError::new|refuse)\(\s*(?:StatusCode::\w+,\s*)?"([a-z][a-z_-]+)"/g,
  /(?:QuarantineCode|SyncError|DeviceError|StoreError|PhotoError|ModelError|InferenceError)::\w+[^=\n"]*=>\s*"([a-z][a-z_-]+)"/g,
]
for (const code of new Set(CODES.flatMap((pattern) => [...rust.matchAll(pattern)].map((match) => match[1])))) {
  if (!portuguese.has(`error-${code}`)) failures.push(`error-${code} is missing: Rust names the code ${code}`)
}

const types = `// Derived from shared/locales by \`npm run messages\`. Do not edit.

export type MessageId =
${[...portuguese.keys()].filter((id) => !id.startsWith('error-') || screens.includes(`'${id}'`)).sort().map((id) => `  | '${id}'`).join('\n')}
`
if (process.argv.includes('--write')) writeFileSync(TYPES, types)
else if (readFileSync(TYPES, 'utf8') !== types) failures.push('src/i18n/messages.ts is stale: npm run messages')

for (const failure of new Set(failures)) console.error(failure)
if (failures.length > 0) process.exit(1)
console.log(`${portuguese.size} messages in two languages`)
