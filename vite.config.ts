import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = resolve(import.meta.dirname, 'src/web')
const entries = { professional: 'index.html', portaal: 'portaal.html' }

/**
 * Builds the screens: two entries, hashed assets, nothing inline (the server's CSP allows only 'self').
 * The mode `galerij` adds the page that shows every part of the kit; it is never in a production build. The modes `professional` and
 * `portaal` build one face alone, as `src/boot/build-screens.ts` does.
 */
export default defineConfig(({ mode, command }) => {
  const withGallery = mode === 'galerij' || command === 'serve'
  const pages = withGallery ? { ...entries, galerij: 'galerij.html' } : oneFace(mode)
  return {
    root,
    publicDir: resolve(root, 'openbaar'),
    plugins: [react(), serveEntries()],
    ...(mode === 'portaal' && { resolve: { alias: lightReact } }),
    build: {
      outDir: resolve(import.meta.dirname, mode === 'galerij' ? 'dist/web-galerij' : 'dist/web'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      manifest: mode === 'portaal' ? '.vite/portaal.json' : true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(pages).map(([name, file]) => [name, resolve(root, file)])),
        // Icons are constants of one module: written where they are used, a screen brings only its own.
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        ...(mode === 'portaal' && { output: { codeSplitting: { groups: portaalChunks } } }),
        // React Server Components' "use client" means nothing in a bundle for the browser only.
        onLog: (level, log, next) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : next(level, log)),
      },
    },
    server: {
      host: '127.0.0.1',
      proxy: { '/v1': 'http://127.0.0.1:3000', '/inloggen': 'http://127.0.0.1:3000' },
    },
  }
})

/**
 * The portaal is written in React and runs on Preact, which speaks the same language in a tenth of the size: with React's own 54 kB nothing
 * stands on the screen within two seconds at 400 kbit/s.
 */
const lightReact = [
  { find: /^react$/, replacement: 'preact/compat' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
]

/** What Mijn plan shows first comes in two files, not in thirty: on a slow line each request costs more than the bytes that it saves. */
const portaalChunks = [
  {
    name: 'portaal-plan',
    priority: 2,
    test: /src\/portaal\/screens\/(mijn-plan|texts|woorden|use-portaal|deel\/(?!kies-plan|stand))|src\/plan\/screens\/portaal\/texts/,
  },
  {
    name: 'portaal-deur',
    priority: 1,
    test: /src\/passkey\/screens\/portaal\/(inloggen|open-taal|fout-melding|vraag-telefoon|texts|deur)|src\/web\/paginas\/open-paginas/,
  },
  {
    name: 'portaal-kit',
    priority: 3,
    test: /src\/web\/(kit\/(icoon|iconen|knop|texts|pagina|dialoog|held|kaart|melding|probleem-melding|persoonregel|initialen|bel-knop|eigen-woorden|sectie)|navigatie|stijl|layout\/(portaal|skip|verberg|lees|merk|nav|settings|shell-context|texts)|paginas\/(fout|laad|niet|uitleg|texts|open-pad|opnieuw|ingelogd)|[a-z-]+\.tsx?$)|node_modules\/(preact|@tanstack)/,
  },
]

function oneFace(mode: string): Partial<typeof entries> {
  if (mode === 'professional') return { professional: entries.professional }
  return mode === 'portaal' ? { portaal: entries.portaal } : entries
}

/** In development, answers each path with the entry that the server would give. */
function serveEntries() {
  return {
    name: 'serve-entries',
    configureServer(server: import('vite').ViteDevServer) {
      server.middlewares.use((request, _response, next) => {
        const path = request.url?.split('?')[0] ?? '/'
        const isFile = path.includes('.') || path.startsWith('/@') || path.startsWith('/v1')
        if (!isFile && /^\/portaal(\/|$)/.test(path)) request.url = '/portaal.html'
        if (!isFile && /^\/galerij(\/|$)/.test(path)) request.url = '/galerij.html'
        next()
      })
    },
  }
}
