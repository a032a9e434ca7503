// PouchDB against express-pouchdb on loopback, LevelDB on both sides, each in a process of its own.
// usage: node peer.mjs RECORDS.json EDITS   (records: an array of plain objects with an `_id`)
// Prints one line of JSON: {"first_sync_s":…,"records":…,"push_s":…,"edits":…}
import { fork } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PouchDB from 'pouchdb'

const serverFolder = process.env.PEER_SERVER_FOLDER
if (serverFolder) await serve(serverFolder)
else await measure(process.argv[2], Number(process.argv[3]))

async function serve(folder) {
  const { default: express } = await import('express')
  const { default: expressPouch } = await import('express-pouchdb')
  const Stored = PouchDB.defaults({ prefix: folder + '/' })
  const app = express()
  app.use('/', expressPouch(Stored, { logPath: join(folder, 'log.txt'), inMemoryConfig: true, mode: 'minimumForPouchDB' }))
  const listener = app.listen(0, '127.0.0.1', () => process.send({ port: listener.address().port }))
}

async function measure(recordsFile, edits) {
  const folder = mkdtempSync(join(tmpdir(), 'umbu-peer-'))
  const server = fork(process.argv[1], { env: { ...process.env, PEER_SERVER_FOLDER: folder }, silent: true })
  try {
    const { port } = await new Promise((resolve, reject) => {
      server.once('message', resolve)
      server.once('exit', (code) => reject(new Error(`the peer's server ended with ${code}`)))
    })
    const records = JSON.parse(readFileSync(recordsFile, 'utf8'))
    const remote = new PouchDB(`http://127.0.0.1:${port}/clinic`)
    for (let at = 0; at < records.length; at += 1000) await remote.bulkDocs(records.slice(at, at + 1000))

    const local = new PouchDB(join(folder, 'client'))
    const firstSync = await seconds(() => local.replicate.from(remote, { batch_size: 1000, batches_limit: 10 }))
    const { doc_count } = await local.info()
    if (doc_count !== records.length) throw new Error(`the peer fetched ${doc_count} of ${records.length} records`)

    for (const { _id } of records.slice(0, edits)) {
      const doc = await local.get(_id)
      await local.put({ ...doc, grams: (doc.grams ?? 0) + 1 })
    }
    let pushed = 0
    const push = await seconds(async () => {
      pushed = (await local.replicate.to(remote, { batch_size: 500, batches_limit: 10 })).docs_written
    })
    if (pushed !== edits) throw new Error(`the peer pushed ${pushed} of ${edits} edits`)
    console.log(JSON.stringify({ first_sync_s: firstSync, records: records.length, push_s: push, edits }))
  } finally {
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

async function seconds(work) {
  const start = process.hrtime.bigint()
  await work()
  return Number(process.hrtime.bigint() - start) / 1e9
}
