// Measures npm's eventsource-parser on a recorded stream: node peers.mjs FILE. Prints `name MB/s` by the processor's
// time of the main thread and its helpers (the collector's among them), best of five rounds.
import { createParser } from 'eventsource-parser'
import { readFileSync } from 'node:fs'

const bytes = readFileSync(process.argv[2])
const pieceBytes = 1024

function measure(name, work) {
  let best = 0
  for (let round = 0; round < 5; ++round) {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    const seconds = (user + system) / 1e6
    best = Math.max(best, bytes.length / 1e6 / seconds)
  }
  console.log(`${name} ${best.toFixed(0)}`)
}

// Both take the event's object and keep what they saw, so that nothing can be optimised away.
let seen = 0
const count = (event) => { seen += event.data.length }
const decode = (event) => {
  if (event.event === 'update') seen += JSON.parse(event.data).id.length
}

function parse(pieces, onEvent) {
  const parser = createParser({ onEvent })
  for (const piece of pieces) parser.feed(piece)
}

function* decoded(step) {
  const decoder = new TextDecoder()
  for (let at = 0; at < bytes.length; at += step) yield decoder.decode(bytes.subarray(at, at + step), { stream: true })
}

// From bytes, as they come from a socket or a file: that is the comparison. Then the parser alone, on strings that
// are there already.
measure('peer-whole', () => parse(decoded(bytes.length), count))
measure('peer-1k', () => parse(decoded(pieceBytes), count))
measure('peer-whole-json', () => parse(decoded(bytes.length), decode))
measure('peer-1k-json', () => parse(decoded(pieceBytes), decode))
const text = new TextDecoder().decode(bytes)
const textPieces = [...decoded(pieceBytes)]
measure('peer-strings-whole', () => parse([text], count))
measure('peer-strings-1k', () => parse(textPieces, count))
measure('peer-strings-whole-json', () => parse([text], decode))
if (seen === 0) throw new Error('nothing was parsed')
