// Loaded before a measured program: tells, at its end, the most memory that it has held, in kilobytes.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env.DATELINE_PEAKS;
  if (file) appendFileSync(file, `${process.resourceUsage().maxRSS}\n`);
});
