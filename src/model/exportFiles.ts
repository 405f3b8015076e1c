// What stands beside a story's page for others to take: the one list for the build, which writes it, and the page.

export const exportFiles = [
  { name: 'story.json', mediaType: 'application/json' },
  { name: 'story.geojson', mediaType: 'application/geo+json' },
  { name: 'story.csv', mediaType: 'text/csv' },
  { name: 'annotations.json', mediaType: 'application/ld+json' },
] as const;

export type ExportName = (typeof exportFiles)[number]['name'];
