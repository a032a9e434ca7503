import { describe, expect, test } from 'vitest'
import { cnpj, cns, cpf, cpfIsValid, phone, phoneStored } from '../src/forms/masks'

describe('masks', () => {
  test.each([['', ''], ['529', '529'], ['5299', '529.9'], ['52998224725', '529.982.247-25'], ['529.982.247-25999', '529.982.247-25']])('CPF %s reads %s', (typed, shown) => {
    expect(cpf(typed)).toBe(shown)
  })

  test.each([['529.982.247-25', true], ['52998224724', false], ['11111111111', false], ['5299822472', false], ['', false]])('CPF %s is valid: %s', (typed, valid) => {
    expect(cpfIsValid(typed)).toBe(valid)
  })

  test.each([['12345678000195', '12.345.678/0001-95'], ['12abc34501de35', '12.ABC.345/01DE-35'], ['123', '12.3']])('CNPJ %s reads %s', (typed, shown) => {
    expect(cnpj(typed)).toBe(shown)
  })

  test('a CNS is read in groups', () => expect(cns('700123456789012')).toBe('700 1234 5678 9012'))

  test.each([['+5587999991234', '(87) 99999-1234'], ['8738611234', '(87) 3861-1234'], ['87', '87'], ['+351912345678', '+351912345678'], ['+55', '']])('phone %s reads %s', (stored, shown) => {
    expect(phone(stored)).toBe(shown)
  })

  test.each([['(87) 99999-1234', '+5587999991234'], ['+351 912 345 678', '+351912345678'], ['', '']])('phone %s is stored as %s', (typed, stored) => {
    expect(phoneStored(typed)).toBe(stored)
  })
})
