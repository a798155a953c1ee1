import { expect, it } from 'vitest'
import { placeOf } from './place.js'

it.each([
  ['192.0.2.77', '192.0.2.0/24'],
  ['::ffff:192.0.2.77', '192.0.2.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['2001:db8::1', '2001:db8:0::/48'],
  ['::1', '0:0:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['<script>', null],
  ['', null],
  [null, null],
])('%s is kept as %s', (address, place) => {
  expect(placeOf(address)).toBe(place)
})
