// Files that were chosen in a form and are not saved yet. Their field says `upload:<id>` until the record is saved, and
// the replica keeps them with it.

import { replica, upload, type StoredFile } from '../transport/replica'
import { Problem } from '../transport/transport'

const BYTES_MAX = 25 * 1024 * 1024
/** What the picker offers; what is kept is decided by what a file holds. */
export const ACCEPTED = 'image/jpeg,image/png,image/webp,application/pdf,audio/*,.csv,.ofx,.txt,.xml'

export interface ChosenFile extends StoredFile {
  name: string
}

const chosen = new Map<string, ChosenFile>()

export const isChosen = (value: string) => value.startsWith('upload:')
export const chosenFile = (value: string) => chosen.get(value)

/** Hands a file over, and gives what its field says until the record is saved. */
export async function choose(file: File): Promise<string> {
  if (file.size > BYTES_MAX) throw new Problem('file-too-large', 'the file is too large')
  const id = await upload(file)
  const { media_type } = await replica.file_check({ upload: id })
  const url = URL.createObjectURL(new Blob([file], { type: media_type }))
  chosen.set(`upload:${id}`, { url, type: media_type, name: file.name })
  return `upload:${id}`
}
