import { fail, type Result } from '@tomorro/carbon/result'

/** What is wrong with a cell, in words; never the value itself. */
export type CellRefusal = { code: string; message: string }

/** What a cell is read as, or why it cannot be read. */
export type Read<Value> = Result<Value, CellRefusal>

export const refuse = (code: string, message: string): { readonly failure: CellRefusal } => fail({ code, message })

const ERROR_VALUE = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/

/** Whether a spreadsheet shows this text in place of a value that it could not compute. */
export const isErrorValue = (text: string): boolean => ERROR_VALUE.test(text)

export const errorValue: CellRefusal = {
  code: 'error_value',
  message: 'The cell shows an error of the spreadsheet, such as #REF!: mend it or write the value',
}
