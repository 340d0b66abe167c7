import { expect } from 'chai'
import { reportModel } from '../model/report-model.ts'
import { exampleFacts } from '../testing-facts.ts'
import { canPrint, glyphs, openPages } from './pdf-page.ts'
import { drawTable } from './pdf-table.ts'
import { documentOf } from './report-document.ts'

describe('the text of a PDF', () => {
  const facts = exampleFacts({ kind: 'activity' })
  const { pdf } = openPages(documentOf(facts, reportModel(facts)))
  pdf.font('regular')

  it('has no word that is longer than 100 characters', () => {
    const parts = ['x'.repeat(100), 'x'.repeat(100), 'x'.repeat(50)]
    expect(glyphs(pdf, `A ${'x'.repeat(250)}`)).to.equal(['A', ...parts].join(' '))
  })

  it('shows a question mark for what the font lacks', () => {
    expect(glyphs(pdf, 'Söhne \u{1F30D}')).to.equal('Söhne ?')
  })

  it('warns of what the font lacks, by section, and of nothing that a report says by itself', () => {
    const warned = (title: string) =>
      reportModel({ ...facts, request: { ...facts.request, title } }, canPrint).warnings.flatMap(
        ({ code, section, detail }) => (code === 'characters_not_in_pdf' ? [[section, detail]] : []),
      )
    expect(warned('Söhne – 2024 “tCO₂e”')).to.deep.equal([])
    expect(warned('שלום \u{1F30D}')).to.deep.equal([
      ['title', 'The PDF shows ? for ש ל ו ם \u{1F30D}, which its font lacks; xlsx and csv have the text as it is'],
    ])
  })
})

describe('a table of a PDF', () => {
  it('has its heading on the page of its first row, however high that row is', () => {
    const facts = exampleFacts({ kind: 'activity' })
    const pages = openPages(documentOf(facts, reportModel(facts)))
    pages.add('portrait')
    let count = 1
    const onPage = new Map<string, number>()
    pages.pdf.on('pageAdded', () => count++)
    const write = pages.pdf.text.bind(pages.pdf)
    pages.pdf.text = ((text: string, ...rest: []) => {
      onPage.set(text.slice(0, 7), count)
      return write(text, ...rest)
    }) as typeof pages.pdf.text
    pages.pdf.y += pages.room() - 255
    const column = { id: 'reports', title: 'Reports', isNumeric: false }
    const cells = [{ text: `Touched ${'a report, '.repeat(60)}` }]
    const columns = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...column, id }))
    const rows = [
      { id: '1', cells: [...cells, ...columns.slice(1).map(() => ({ text: 'word '.repeat(120) }))], isTotal: false },
    ]
    const parent = pages.pdf.struct('Document')
    pages.pdf.addStructure(parent)
    drawTable(pages, parent, { type: 'table', id: 't', title: 'Restated figures', columns, rows })
    expect([onPage.get('Restate'), onPage.get('Touched')]).to.deep.equal([2, 2])
  })
})
