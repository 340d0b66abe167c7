import { fail, type Result } from '@tomorro/carbon/result'

/** Why a cell is refused, for people; never contains its value. */
export type CellRefusal = { code: string; message: string }

/** The value of a cell, or why it cannot be read. */
export type Read<Value> = Result<Value, CellRefusal>

export const refuse = (code: string, message: string): { readonly failure: CellRefusal } => fail({ code, message })

const ERROR_VALUE = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/

/** Whether a text is an error value of a spreadsheet, such as `#REF!`. */
export const isErrorValue = (text: string): boolean => ERROR_VALUE.test(text)

export const errorValue: CellRefusal = {
  code: 'error_value',
  message: 'The cell shows an error of the spreadsheet, such as #REF!: correct it or write the value',
}
