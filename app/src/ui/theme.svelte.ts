// Light, dark, or as the system says.

export type Theme = 'system' | 'light' | 'dark'

const THEME_KEY = 'umbu.theme'
let theme = $state<Theme>('system')

export const currentTheme = () => theme

export function applyTheme() {
  const kept = localStorage.getItem(THEME_KEY)
  setTheme(kept === 'light' || kept === 'dark' ? kept : 'system')
}

export function setTheme(chosen: Theme) {
  theme = chosen
  if (chosen === 'system') {
    localStorage.removeItem(THEME_KEY)
    delete document.documentElement.dataset.theme
  } else {
    localStorage.setItem(THEME_KEY, chosen)
    document.documentElement.dataset.theme = chosen
  }
}
