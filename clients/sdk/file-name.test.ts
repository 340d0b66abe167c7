import { expect } from 'chai'
import { fileNameOf } from './file-name.ts'

const cases: readonly [header: string, name: string | undefined][] = [
  ['attachment; filename="acme-secr-2024-04-2025-03.pdf"', 'acme-secr-2024-04-2025-03.pdf'],
  ['attachment; filename=report.csv', 'report.csv'],
  [`attachment; filename="S_hne.pdf"; filename*=UTF-8''S%C3%B6hne.pdf`, 'Söhne.pdf'],
  [`attachment; filename="a.pdf"; filename*=UTF-8''%E0%A4%A`, 'a.pdf'],
  ['attachment; filename="a\\"b.pdf"', 'a"b.pdf'],
  ['attachment; filename="../../etc/passwd"', 'passwd'],
  ['attachment; filename="C:\\\\Users\\\\a.pdf"', 'a.pdf'],
  ['inline', undefined],
]

describe('fileNameOf', () => {
  for (const [header, name] of cases)
    it(`reads ${name ?? 'no name'} of ${header}`, () => {
      expect(fileNameOf(new Headers({ 'Content-Disposition': header }))).to.equal(name)
    })

  it('reads no name where there is no such header', () => {
    expect(fileNameOf(new Headers())).to.equal(undefined)
  })
})
