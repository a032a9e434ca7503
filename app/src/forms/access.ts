// Which roles may see and change a compartment, as far as screens need it to leave out what would only be refused.
// The rule itself is `MATRIX` in shared/catalog/src/roles.rs; a test holds this excerpt against it.

export const READS: Record<string, readonly string[]> = {
  front: ['owner', 'manager', 'reception', 'care', 'finance', 'support', 'privacy_officer', 'patient'],
  care: ['care'],
  diary: ['care', 'patient'],
  engagement: ['owner', 'manager', 'reception', 'care', 'support', 'privacy_officer', 'patient'],
}

export const WRITES: Record<string, readonly string[]> = {
  front: ['owner', 'manager', 'reception', 'care'],
  care: ['care'],
  diary: ['care', 'patient'],
  engagement: ['owner', 'manager', 'support'],
}
