import { existsSync } from 'node:fs'

/** The Chromium of this machine; undefined where there is none, which skips the tests in a browser. */
export const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
)
