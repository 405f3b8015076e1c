// The page's colours in light, as ui/tokens.css has them: a picture has no style sheet.

export const pictureColours = {
  ground: '#fbf8f3',
  ink: '#1d1b19',
  soft: '#625c54',
  line: '#8a8278',
  sea: '#e3eaed',
  land: '#f6f2ea',
  border: '#c9c0b2',
  seaInk: '#4d6b7c',
  onTone: '#ffffff',
  /** By the number of a lane's tone. */
  tones: ['#4a4640', '#0b6aa8', '#b45f06', '#b3263e', '#0a7d59', '#6d4aa8', '#71650a'],
} as const;
