import { expect } from 'chai'
import type { FileFailure } from './file-failure.ts'
import { fileKind } from './file-kind.ts'
import { filesForTests } from './testing.ts'

/** A compound file whose directory, in the second sector, has a stream of this name. */
function compound(stream: string): Buffer {
  const file = Buffer.alloc(2_048)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(1, 48)
  Buffer.from(stream, 'utf16le').copy(file, 1_024)
  return file
}

describe('the kind of a file', () => {
  const fileOf = filesForTests()
  const kind = (content: Buffer) =>
    fileKind(fileOf(content)).catch(({ code, message }: FileFailure) =>
      code === 'kind' ? (/The file is (a.*);/.exec(message)?.[1] ?? code) : code,
    )
  for (const { what, content, expected } of [
    { what: 'nothing', content: Buffer.alloc(0), expected: 'empty' },
    { what: 'a zip archive', content: Buffer.from('PK\x03\x04'), expected: 'xlsx' },
    { what: 'xls', content: compound('Workbook'), expected: 'legacy' },
    { what: 'xlsx with a password', content: compound('EncryptedPackage'), expected: 'protected' },
    { what: 'UTF-16, least byte first', content: Buffer.from('fffe61006200', 'hex'), expected: 'csv' },
    { what: 'UTF-16 without a mark', content: Buffer.from('a,b', 'utf16le'), expected: 'csv' },
    { what: 'bytes of 0 here and there', content: Buffer.from('a\0b,c,d'), expected: 'kind' },
    { what: 'spaces', content: Buffer.from(' \r\n'), expected: 'empty' },
    { what: 'doc', content: compound('WordDocument'), expected: 'a Word document (.doc)' },
    { what: 'msg', content: compound('__properties_version1.0'), expected: 'an Outlook message (.msg)' },
    { what: 'HEIC', content: Buffer.from('\0\0\0\x18ftypheic'), expected: 'a picture (HEIC)' },
    { what: 'TIFF', content: Buffer.from('49492a0008000000', 'hex'), expected: 'a picture (TIFF)' },
    { what: 'JSON', content: Buffer.from('[ {"kWh": 5}, {"kWh": 6} ]'), expected: 'a JSON document' },
    {
      what: 'XML of Excel 2003',
      content: Buffer.from('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>'),
      expected: 'an Excel 2003 XML table',
    },
    { what: 'SYLK', content: Buffer.from('ID;PCALCOOO32\r\nC;X1;Y1;K1'), expected: 'a SYLK table (.slk)' },
    { what: 'mht', content: Buffer.from('MIME-Version: 1.0\r\n'), expected: 'an e-mail or a saved web page' },
    { what: 'text that begins like a picture', content: Buffer.from('BMW 320,5'), expected: 'csv' },
    { what: 'PNG', content: Buffer.from('89504e470d0a1a0a0000000d', 'hex'), expected: 'a picture (PNG)' },
    { what: 'JPEG', content: Buffer.from('ffd8ffe000104a464946', 'hex'), expected: 'a picture (JPEG)' },
    { what: 'PDF', content: Buffer.from('%PDF-1.7'), expected: 'a PDF document' },
    { what: 'HTML', content: Buffer.from('\ufeff\n<HTML><table>'), expected: 'a web page (HTML)' },
    { what: 'text', content: Buffer.from('a,b'), expected: 'csv' },
  ])
    it(`is decided by its bytes: ${what} is ${expected}`, async () => {
      expect(await kind(content)).to.equal(expected)
    })
})
