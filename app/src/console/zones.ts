// Time zones to choose from: Brazil's first, since most clinics are there.

const BRAZIL = ['America/Sao_Paulo', 'America/Recife', 'America/Bahia', 'America/Fortaleza', 'America/Manaus', 'America/Cuiaba', 'America/Belem', 'America/Porto_Velho', 'America/Rio_Branco', 'America/Noronha']

export function zones(): string[] {
  const all = Intl.supportedValuesOf('timeZone')
  return [...BRAZIL, ...all.filter((zone) => !BRAZIL.includes(zone))]
}
