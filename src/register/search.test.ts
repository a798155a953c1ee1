import { describe, expect, it } from 'vitest'
import { searchQuery, searchWords } from './search.js'

describe('searchWords', () => {
  it.each([
    ['Отчёт — о «Складах»!', 'отчет о складах'],
    ['Oʻzbekiston, O‘zbekiston, O’zbekiston, O`zbekiston', 'ozbekiston ozbekiston ozbekiston ozbekiston'],
    ['узбекско-казахстанский', 'узбекско казахстанский'],
    ['мягкий\u00adперенос и 4,5 %', 'мягкийперенос и 4 5'],
    ['', ''],
  ])('folds %j to %j', (text, words) => {
    expect(searchWords(text)).toBe(words)
  })
})

describe('searchQuery', () => {
  it.each([
    ['мост', "('most':*)"],
    ['мост дорога', "('most':*) & ('doroga':*)"],
    ['"новый мост" -платный', "('novi' <-> 'most') & !('platni':*)"],
    ['-"новый мост"', "!('novi' <-> 'most')"],
    ['"не закрыта', "('ne' <-> 'zakrita')"],
    ['узбекско-казахстанский', "('uzbeksko':* & 'kazahstanski':*)"],
    ['отчёт', "(('otchet':* | 'otchiot':*))"],
    ['Yevropa', "(('ievropa':* | 'evropa':*))"],
    [`') | 'x' & !`, "('h':*)"],
    ['!!! "" -', ''],
    ['', ''],
  ])('makes of %j the query %j', (typed, query) => {
    expect(searchQuery(typed)).toBe(query)
  })
})
