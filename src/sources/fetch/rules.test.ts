import { expect, it } from 'vitest'
import { isAllowedInside } from './rules.js'

const isAllowed = (address: string, ...inside: readonly string[]) =>
  isAllowedInside(new URL(address), { inside })

it.each([
  ['http://[::1]/', '[::1]'],
  ['http://[::1]:8080/', '[::1]'],
  ['http://[::1]:8080/', '::1'],
  ['http://[::1]:8080/', '[::1]:8080'],
  ['http://[::1]/', '[::1]:80'],
  ['https://[fd00::5]/', '[fd00:0:0::5]:443'],
  ['http://[::1]:8080/', '[0:0:0:0:0:0:0:1]:8080'],
  ['http://10.0.0.5:8080/', '10.0.0.5:8080'],
  ['https://press.office.example/', 'press.office.example'],
])('allows %s where the operator lists %s', (address, listed) => {
  expect(isAllowed(address, 'other.example', listed)).toBe(true)
})

it.each([
  ['http://[::1]:81/', '[::1]:80'],
  ['http://[::1]:8080/', '[::1]:80'],
  ['http://[::2]/', '[::1]'],
  ['http://10.0.0.5:8080/', '10.0.0.5:80'],
  ['http://10.0.0.5:8080/', '10.0.0.5:'],
  ['http://10.0.0.5/', '[]'],
  ['http://press.example/', 'press.office.example'],
])('does not allow %s where only %s is listed', (address, listed) => {
  expect(isAllowed(address, listed)).toBe(false)
})
