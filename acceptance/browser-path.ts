import { existsSync } from 'node:fs'

/** The Chromium of this machine; undefined where there is none, and tests in a browser are left out. */
export const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
)
