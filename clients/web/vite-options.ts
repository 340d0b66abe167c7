import path from 'node:path'
import type { InlineConfig } from 'vite'

const root = import.meta.dirname

/**
 * How Vite builds the client and serves it for development.
 * @param outDir where the build goes
 */
export const viteOptions = (outDir = path.join(root, 'dist')): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'warn',
  // Reading .env files is for projects that keep configuration there; ours comes from /config.json at run time.
  envDir: false,
  build: {
    outDir,
    emptyOutDir: true,
    // Says which file holds which page, for their sizes.
    manifest: true,
    target: 'es2022',
    // One stylesheet: split ones can come in another order than in development.
    cssCodeSplit: false,
    // Images and fonts as data: addresses would need a wider Content-Security-Policy.
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
