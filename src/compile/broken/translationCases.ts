// Each check of translations, by one change to the story in base/ with translations.yaml below it.
// Apart from the other cases, whose changes stand once in the story without it.
import type { BrokenCase } from './cases.ts';

export const brokenTranslationCases: readonly BrokenCase[] = [
  {
    name: 'a language that the page does not speak',
    changes: [['  fa:\n', '  fr:\n']],
    says: ['broken/story.yaml:105:3  "fr" is no language of the page; write one of en, fa, ru, tr, ar'],
  },
  {
    name: 'a translation into the story’s own language',
    changes: [['  fa:\n', '  en:\n']],
    says: [
      'broken/story.yaml:105:3  "en" is the story’s own language; remove this translation, or correct "language"',
    ],
  },
  {
    name: 'a translation into the story’s own language, as another country writes it',
    changes: [
      ['language: en\nheadline', 'language: fa-AF\nheadline'],
    ],
    says: [
      'broken/story.yaml:105:3  "fa" is the story’s own language; remove this translation, or correct "language"',
    ],
  },
  {
    name: 'a translation that is none',
    changes: [['  fa:\n', '  ru: привет\n  tr:\n  fa:\n']],
    says: [
      'broken/story.yaml:105:7  "ru" is text; write a mapping',
      'broken/story.yaml:106:3  "tr" is empty; write it, or remove the line',
    ],
  },
  {
    name: 'a key that no translation has',
    changes: [['reasoning: برای داستان‌های شکسته.', 'reasonin: برای داستان‌های شکسته.']],
    says: ['broken/story.yaml:122:34  unknown key "reasonin"; did you mean "reasoning"?'],
  },
  {
    name: 'a translated source that is not there',
    changes: [['agency: { publisher: خبرگزاری }', 'agence: { publisher: خبرگزاری }']],
    says: ['broken/story.yaml:109:7  "agence" is not a source of this story; did you mean "agency"?'],
  },
  {
    name: 'a translated place that is not there',
    changes: [['bern: برن', 'berne: برن']],
    says: ['broken/story.yaml:112:7  "berne" is not a place of this story; did you mean "bern"?'],
  },
  {
    name: 'a translated actor that is not there',
    changes: [['meier: { name: آنا', 'mayer: { name: آنا']],
    says: ['broken/story.yaml:115:7  "mayer" is not an actor of this story; did you mean "meier"?'],
  },
  {
    name: 'a translated event that is not there',
    changes: [['vote: { title: رأی', 'poll: { title: رأی']],
    says: [
      'broken/story.yaml:121:7  "poll" is not an event of this story; write one of briefing, vote, talks, signing',
    ],
  },
  {
    name: 'a translated statement that is an event',
    changes: [['waiting: { title: سوئیس', 'signing: { title: سوئیس']],
    says: [
      'broken/story.yaml:126:7  "signing" is an event, not a statement; write it under "events"',
    ],
  },
  {
    name: 'a translated list that is too long',
    changes: [['elsewhere: [چهارشنبه بود.]', 'elsewhere: [چهارشنبه بود., نه.]']],
    says: [
      'broken/story.yaml:120:20  "elsewhere" has 2, and the original 1; translate each, in its order',
    ],
  },
  {
    name: 'a translated list that is too short',
    changes: [['elsewhere: [چهارشنبه بود.]', 'elsewhere: []']],
    says: [
      'broken/story.yaml:120:20  "elsewhere" has 0, and the original 1; translate each, in its order',
    ],
  },
  {
    name: 'translations of what the original lacks',
    changes: [
      ['    summary: د', '    corrections: [چیزی]\n    summary: د'],
      ['publisher: خبرگزاری }', 'publisher: خبرگزاری, dateline: برن, publishedNote: روشن }'],
      ['name: وزیر }', 'name: وزیر, role: وزیر }'],
      ['title: رأی‌گیری }', 'title: رأی‌گیری, label: رأی, reasoning: چنین, notes: [یک], elsewhere: [دو] }'],
      ['بماند }', 'بماند, reasoning: چنین, about: چنان }'],
    ],
    says: [
      '107:5  "corrections"',
      '110:38  "dateline"',
      '110:53  "publishedNote"',
      '117:31  "role"',
      '122:32  "label"',
      '122:44  "reasoning"',
      '122:61  "notes"',
      '122:74  "elsewhere"',
      '127:53  "reasoning"',
      '127:70  "about"',
    ].map((what) => `broken/story.yaml:${what} translates nothing, since the original has none; remove it`),
  },
  {
    name: 'a translated list whose original is empty',
    changes: [
      ['    title: The vote\n', '    title: The vote\n    notes: []\n'],
      ['title: رأی‌گیری }', 'title: رأی‌گیری, notes: [] }'],
    ],
    says: [
      'broken/story.yaml:122:32  "notes" translates nothing, since the original has none; remove it',
    ],
  },
  {
    name: 'a translated dateline of a source that is not the article',
    changes: [
      ['publisher: Other,', 'publisher: Other, dateline: Berne,'],
      ['publisher: دیگری }', 'publisher: دیگری, dateline: برن }'],
    ],
    says: ['broken/story.yaml:110:34  "dateline" is shown of the article alone; remove it'],
  },
  {
    name: 'a translated title too long for the timeline, where there is no label',
    changes: [['title: رأی‌گیری }', `title: ${'ر'.repeat(41)} }`]],
    says: [
      'broken/story.yaml:121:22  the title has 41 characters, too long for the timeline; shorten it to at most 40, or give the original a "label" and translate that too',
    ],
  },
  {
    name: 'a translated list with an empty item',
    changes: [['elsewhere: [چهارشنبه بود.]', "elsewhere: ['']"]],
    says: [
      'broken/story.yaml:120:21  item 1 of "elsewhere" is empty; write it, or remove the line',
      'broken/story.yaml:120:21  item 1 of "elsewhere" is "": it is blank; write it, or remove the line',
    ],
  },
  {
    name: 'a translated name of a place that turns the direction of the text, whatever its id',
    changes: [
      ['  bern: { name', '  words: { name'],
      ['place: { at: bern,', 'place: { at: words,'],
      ['bern: برن', 'words: "ب\\u202eرن"'],
    ],
    says: [
      'broken/story.yaml:112:14  it holds a character that turns the direction of the text (U+202E); remove it',
    ],
  },
  {
    name: 'a translated name of a place that is a number, whatever its id',
    changes: [
      ['  bern: { name', '  date: { name'],
      ['place: { at: bern,', 'place: { at: date,'],
      ['bern: برن', 'date: 2016'],
    ],
    says: ['broken/story.yaml:112:13  "date" is a number to YAML; put it in quotes'],
  },
  {
    name: 'what could not be read is told once, and not missed in its translation',
    changes: [
      ['reasoning: For the broken stories.', 'reasoning: 12'],
      ['about: { event: signing, reasoning: It is the same text. }', 'about: signing'],
      ['      - source: other\n        says: It was on Wednesday.\n', '      other\n'],
    ],
    says: [
      'broken/story.yaml:14:3  "other" is a source that nothing names; use it, or remove it',
      'broken/story.yaml:38:7  "elsewhere" is text; write a list',
      'broken/story.yaml:57:18  "reasoning" is a number to YAML; put it in quotes',
      'broken/story.yaml:80:12  "about" is text; write a mapping',
    ],
  },
];
