import { expect } from 'chai'
import { reportModel } from '../model/report-model.ts'
import { exampleFacts } from '../testing-facts.ts'
import { glyphs, openPages } from './pdf-page.ts'
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
})
