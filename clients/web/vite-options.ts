import path from 'node:path'
import type { InlineConfig } from 'vite'

const root = import.meta.dirname

/** Options of Vite for the build and the development server. @param outDir the folder of the build */
export const viteOptions = (outDir = path.join(root, 'dist')): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'warn',
  // No .env files: the configuration comes from /config.json at run time.
  envDir: false,
  build: {
    outDir,
    emptyOutDir: true,
    // The manifest, from which the sizes of the pages are computed.
    manifest: true,
    target: 'es2022',
    // One stylesheet: the order of split ones may differ from development.
    cssCodeSplit: false,
    // data: addresses of images and fonts would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      onLog(level, log, report) {
        // "use client" is for servers that render React; there is none here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
    },
  },
})
