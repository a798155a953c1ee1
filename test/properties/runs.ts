/** How many cases each property is tried with. Which file proves which property of the design:
 *  1 fold, 2 tokens, 3 sentences: `text.test.ts`; 4 quotes, 5 coverage, 6 determinism: `reading.test.ts`, with the order
 *  of rules in `rules.test.ts`; 7 locality: `locality.test.ts`; 8 linear time: `linear.test.ts`, of values in
 *  `values-russian.test.ts`; 9 values and 10 order of dates: `values.test.ts`, as written in each language
 *  `values-russian.test.ts` and `values-written.test.ts`; 11 scripts: `uzbek-scripts.test.ts`,
 *  `kazakh-scripts.test.ts`; 12 settling: `settling.test.ts`. */
export const RUNS = { numRuns: 2000 } as const
