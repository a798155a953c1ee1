import { describe, expect, it } from 'vitest'
import { sourcePlace } from './source-place.js'

const PAGE = 'https://example.org/r/7'

describe('the place of words in the page of their publisher', () => {
  it('is a text fragment, with the signs encoded that part its pieces', () => {
    expect(sourcePlace(PAGE, 'bridge-building, trade & water')).toBe(
      `${PAGE}#:~:text=bridge%2Dbuilding%2C%20trade%20%26%20water`,
    )
  })

  it('names a long quotation by its first and last five words', () => {
    const quote = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ')
    expect(sourcePlace(`${PAGE}#top`, quote)).toBe(
      `${PAGE}#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39`,
    )
  })

  it('never crosses a paragraph', () => {
    expect(sourcePlace(PAGE, 'first line\nsecond')).toBe(`${PAGE}#:~:text=first%20line`)
  })

  it('is not made of what leads elsewhere than to the web', () => {
    expect(sourcePlace('javascript:alert(1)', 'words')).toBeNull()
    expect(sourcePlace(null, 'words')).toBeNull()
  })
})
