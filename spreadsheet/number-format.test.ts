import { expect } from 'chai'
import { numberFormat, shownAs, type Words } from './number-format.ts'

describe('numberFormat', () => {
  for (const { code, number, shown } of [
    { code: '0.00%', number: 0.05, shown: '5%' },
    { code: '#,##0.000" MWh"', number: 12.345, shown: '12.345 MWh' },
    { code: '#,##0\\ "kWh";[Red]\\-#,##0\\ "kWh"', number: -1000.5, shown: '-1000.5 kWh' },
    { code: '[$£-809]#,##0.00', number: 120.5, shown: '£120.5' },
    { code: '_-[$€-2]* #,##0.00_-;\\-[$€-2]* #,##0.00_-', number: -120.5, shown: '-€120.5' },
    { code: '"£"#,##0.00', number: 0.1 + 0.2, shown: '£0.3' },
    { code: '$#,##0', number: 7, shown: '$7' },
    { code: '0.0,,"GWh"', number: 12_345_000, shown: '12.345 GWh' },
    { code: '"Site "0', number: 5, shown: 'Site 5' },
  ])
    it(`shows ${number} in ${code} as ${shown}`, () => {
      expect(shownAs(number, numberFormat(code) as Words)).to.equal(shown)
    })

  for (const { code, format } of [
    { code: 'General', format: undefined },
    { code: '#,##0.00_);(#,##0.00)', format: undefined },
    { code: '0.00E+00', format: undefined },
    { code: '#,##0" CR"', format: undefined },
    { code: '[>=1000]0.0,"k";0', format: undefined },
    { code: '[h]:mm', format: 'date' },
    { code: 'dd\\/mm\\/yyyy', format: 'date' },
    { code: '[$-F800]dddd\\, mmmm dd\\, yyyy', format: 'date' },
    { code: '[=0]"";dd/mm/yyyy', format: 'date' },
    { code: 'mmm\\-yy', format: 'month' },
    { code: '[$-809]mmmm yyyy;@', format: 'month' },
    { code: 'yyyy', format: 'date' },
  ])
    it(`takes ${code} for ${typeof format === 'string' ? `a ${format}` : 'digits alone'}`, () => {
      expect(numberFormat(code)).to.equal(format)
    })
})
