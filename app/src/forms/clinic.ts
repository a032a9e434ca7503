// The clinic of the record that a form is for: what is made within the form belongs there too.

import { getContext, setContext } from 'svelte'

const KEY = Symbol('the clinic of the form')

export const setFormClinic = (clinic: () => string | null) => setContext(KEY, clinic)

/** Null outside of forms, and for records of the whole organisation. */
export const formClinic = (): (() => string | null) => getContext<(() => string | null) | undefined>(KEY) ?? (() => null)
