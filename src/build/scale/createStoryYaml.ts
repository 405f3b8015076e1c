// The `story.yaml` of the bench's invented table: data/README.md describes the format.

export function createStoryYaml(events: number, seed: number): string {
  return `# Made by \`npm run bench -- --events ${events} --seed ${seed}\`. Nothing in it happened.
language: en
headline: Invented events, ${events} of them
summary: Made for the bench, of words that mean nothing, around cities of the Middle East.
published: 2026-11-22

source:
  publisher: The bench
  title: Invented events
  licence: { name: CC0 1.0, url: https://creativecommons.org/publicdomain/zero/1.0/ }

table:
  file: events.csv
  columns:
    id: id
    title: title
    start: start
    end: end
    datePrecision: date_precision
    place: place
    lane: region
    lat: lat
    lng: lng
    placePrecision: place_precision
    category: category
    url: url
    text: text
  datePrecisions: { day: exact, days: exact, month: within }
  placePrecisions: { exact: exact, near: near, region: area }
`;
}
