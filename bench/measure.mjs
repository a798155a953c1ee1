/** Milliseconds of the processor that work takes, all threads together; what else runs on the machine does not count. */
function timeOf(work) {
  const from = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

/** The least of several times, for what comes on top is the machine's, not ours. */
export function leastTime(times, work) {
  return Math.min(...Array.from({ length: times }, () => timeOf(work)))
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)]
}

function mean(numbers) {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

/** The slope of the line of least squares through the logarithms: 1 means twice the size takes twice the time. */
export function slopeOf(points) {
  const [xs, ys] = [points.map(({ size }) => Math.log(size)), points.map(({ time }) => Math.log(time))]
  const [middleX, middleY] = [mean(xs), mean(ys)]
  const covariance = xs.reduce((sum, x, at) => sum + (x - middleX) * (ys[at] - middleY), 0)
  const variance = xs.reduce((sum, x) => sum + (x - middleX) ** 2, 0)
  return covariance / variance
}
