import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

const entry = (name: string) => fileURLToPath(new URL(`${name}.html`, import.meta.url))

export default defineConfig({
  plugins: [svelte()],
  // Relative addresses: the same build is served by the loopback host, the server and the window.
  base: './',
  // The locales lie beside the app, one set for Rust and TypeScript.
  server: { fs: { allow: ['..'] } },
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  build: {
    target: ['chrome123', 'safari17.5', 'firefox120'],
    // The content security policy admits files of our own only, no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: { input: { desk: entry('desk'), phone: entry('phone'), console: entry('console'), window: entry('window') } },
  },
  test: { environment: 'jsdom', testTimeout: 30_000, include: ['tests/**/*.test.ts'], css: { include: [] } },
})
