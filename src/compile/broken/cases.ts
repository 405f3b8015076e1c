// Each check, by one change to the story in base/ and all the messages it must give: line, column, what is wrong, what to do.
// One file of about a thousand lines because it is one table without logic, which is read by looking for a message; parted,
// it would have to be searched in several places, and two cases of one check would drift apart.

export interface BrokenCase {
  readonly name: string;
  readonly changes: readonly (readonly [from: string, to: string])[];
  readonly says: readonly string[];
}

export const brokenCases: readonly BrokenCase[] = [
  {
    name: 'a quote with one wrong letter',
    changes: [['exact: The vote was held in the city', 'exact: The vote was heid in the city']],
    says: [
      'broken/story.yaml:49:16  "The vote was heid in the city" does not stand in article.txt; the nearest text there is "The vote was held in the city"',
    ],
  },
  {
    name: 'a quote that is nowhere',
    changes: [['exact: The vote was held in the city', 'exact: Quite another sentence of some length']],
    says: [
      'broken/story.yaml:49:16  "Quite another sentence of some length" does not stand in article.txt; copy the words from there',
    ],
  },
  {
    name: 'a quote with a blank too many',
    changes: [['exact: The vote was held in the city', "exact: 'The  vote was held in the city'"]],
    says: [
      'broken/story.yaml:49:16  "The  vote was held in the city" does not stand in article.txt; the nearest text there is "The vote was held in the city"',
    ],
  },
  {
    name: 'words that stand twice',
    changes: [["words: { exact: on Tuesday, prefix: 'Anna Meier ' }", 'words: on Tuesday']],
    says: [
      'broken/story.yaml:30:14  "on Tuesday" stands 2 times in article.txt; write prefix: "Meier " or prefix: "said "',
    ],
  },
  {
    name: 'a prefix that does not stand there',
    changes: [["prefix: 'Anna Meier ' }", "prefix: 'Anna Meyer ' }"]],
    says: [
      'broken/story.yaml:30:23  "on Tuesday" stands in article.txt, but not with this prefix and suffix; write prefix: "Meier " or prefix: "said "',
    ],
  },
  {
    name: 'a prefix that does not tell',
    changes: [["prefix: 'Anna Meier ' }", "prefix: ' ' }"]],
    says: [
      'broken/story.yaml:30:23  "on Tuesday" stands 2 times in article.txt even with this prefix and suffix; write prefix: "Meier " or prefix: "said "',
    ],
  },
  {
    name: 'words of a place that are not there',
    changes: [['words: in Bern }', 'words: in Berne }']],
    says: [
      'broken/story.yaml:32:31  "in Berne" does not stand in article.txt; the nearest text there is "in Bern"',
    ],
  },
  {
    name: 'words of a speaker that are not there',
    changes: [['speakerWords: the minister said', 'speakerWords: a minister said']],
    says: [
      'broken/story.yaml:89:19  "a minister said" does not stand in article.txt; the nearest text there is "the minister said"',
    ],
  },
  {
    name: 'words of a link that are not there',
    changes: [['words: before the talks ended', 'words: before the talk ended']],
    says: [
      'broken/story.yaml:103:12  "before the talk ended" does not stand in article.txt; the nearest text there is "before the talks ended"',
    ],
  },
  {
    name: 'a direct quote with its quotation marks',
    changes: [['exact: Switzerland can wait,\n', 'exact: “Switzerland can wait,”\n']],
    says: ['broken/story.yaml:91:14  a direct quote leaves its quotation marks out; take them away'],
  },
  {
    name: 'a direct quote outside quotation marks',
    changes: [['      exact: Switzerland can wait,\n', '      exact: The delegates\n']],
    says: [
      'broken/story.yaml:91:14  a direct quote stands inside quotation marks, and these words stand inside none that are known here (“…” "…"); check the voice, or add this article’s marks to src/compile/quotationMarks.ts',
    ],
  },
  {
    name: 'a narration inside quotation marks',
    changes: [['exact: The vote was held in the city', 'exact: wept']],
    says: [
      'broken/story.yaml:49:16  these words stand inside quotation marks; write voice: direct, not narration',
    ],
  },
  {
    name: 'reported speech inside quotation marks',
    changes: [
      [
        '      exact: Switzerland can wait,\n      voice: direct',
        '      exact: Switzerland can wait,\n      voice: indirect',
      ],
    ],
    says: [
      'broken/story.yaml:91:14  these words stand inside quotation marks; write voice: direct, not indirect',
    ],
  },
  {
    name: 'a quote that cuts through quotation marks',
    changes: [['exact: The vote was held in the city', 'exact: The delegates “wept']],
    says: [
      'broken/story.yaml:49:16  it cuts through a pair of quotation marks; take the words between the two, or all the words with both',
    ],
  },
  {
    name: 'a statement that nobody says',
    changes: [
      [
        '      exact: Switzerland can wait,\n      voice: direct',
        '      exact: The vote was held\n      voice: narration',
      ],
    ],
    says: [
      'broken/story.yaml:92:14  a statement is somebody’s words; write voice: direct or indirect, or make it an event',
    ],
  },
  {
    name: 'an impossible day',
    changes: [['date: 2016-05-02', 'date: 2016-02-30']],
    says: [
      'broken/story.yaml:44:13  invalid date "2016-02-30": February 2016 has 29 days; write a day from 01 to 29',
    ],
  },
  {
    name: 'a date with a blank and a name',
    changes: [['date: 2016-05-02', 'date: 2 May 2016']],
    says: [
      'broken/story.yaml:44:13  invalid date "2 May 2016": it is not written in digits; write it as in 2016-12-20',
    ],
  },
  {
    name: 'a reversed interval',
    changes: [['date: 2011/2015-06-05', 'date: 2015-06-05/2011']],
    says: [
      'broken/story.yaml:55:13  invalid date "2015-06-05/2011": it ends before it starts; write 2011/2015-06-05',
    ],
  },
  {
    name: 'a year that the words do not state',
    changes: [['date: 2011/2015-06-05', 'date: 2012/2015-06-05']],
    says: [
      'broken/story.yaml:55:13  "in 2011" does not state the year 2012; correct the date, or write how else it is known',
    ],
  },
  {
    name: 'a date that its weekday does not give',
    changes: [['date: 2016-05-03\n      words: { exact', 'date: 2016-04-26\n      words: { exact']],
    says: [
      'broken/story.yaml:29:13  "2016-04-26" is not "Tuesday on or before publication", which is 2016-05-03; write 2016-05-03, or how else the date is known',
      'broken/story.yaml:98:13  the dates (vote 2016-05-02, briefing 2016-04-26) exclude a distance of 1 day; correct a date, or the link',
    ],
  },
  {
    name: 'a date that its distance does not give',
    changes: [['date: 2016-05-02', 'date: 2016-05-01']],
    says: [
      'broken/story.yaml:44:13  "2016-05-01" is not "1 day before briefing", which is 2016-05-02; write 2016-05-02, or how else the date is known',
      'broken/story.yaml:98:13  the dates (vote 2016-05-01, briefing 2016-05-03) exclude a distance of 1 day; correct a date, or the link',
    ],
  },
  {
    name: 'a statement’s date that is not the day it hangs on',
    changes: [['date: 2016-05-03\n      known: same day', 'date: 2016-05-04\n      known: same day']],
    says: [
      'broken/story.yaml:84:13  "2016-05-04" is not "same day as briefing", which is 2016-05-03; write 2016-05-03, or how else the date is known',
    ],
  },
  {
    name: 'a last day that is not that of publication',
    changes: [["'[..2016-05-03]'", "'[..2016-05-04]'"]],
    says: [
      'broken/story.yaml:66:13  "[..2016-05-04]" is not "until publication", which is [..2016-05-03]; write [..2016-05-03], or how else the date is known',
    ],
  },
  {
    name: 'a later publication',
    changes: [['published: 2016-05-03', 'published: 2016-05-04']],
    says: [
      'broken/story.yaml:66:13  "[..2016-05-03]" is not "until publication", which is [..2016-05-04]; write [..2016-05-04], or how else the date is known',
    ],
  },
  {
    name: 'a publication a week later',
    changes: [['published: 2016-05-03', 'published: 2016-05-10']],
    says: [
      'broken/story.yaml:29:13  "2016-05-03" is not "Tuesday on or before publication", which is 2016-05-10; write 2016-05-10, or how else the date is known',
      'broken/story.yaml:44:13  "2016-05-02" is not "1 day before briefing", which is 2016-05-09; write 2016-05-09, or how else the date is known',
      'broken/story.yaml:66:13  "[..2016-05-03]" is not "until publication", which is [..2016-05-10]; write [..2016-05-10], or how else the date is known',
      'broken/story.yaml:84:13  "2016-05-03" is not "same day as briefing", which is 2016-05-10; write 2016-05-10, or how else the date is known',
    ],
  },
  {
    name: 'an unknown way of knowing',
    changes: [['known: 1 day before briefing', 'known: a day before briefing']],
    says: [
      'broken/story.yaml:46:14  "known" is "a day before briefing": it is no way of knowing a date; write stated, judgement, "Tuesday on or before X", "1 day before X", "2 days after X", "same day as X", "until X", "under 6 years before X", where X is publication or the id of an event',
    ],
  },
  {
    name: 'a weekday that the words do not name',
    changes: [['known: Tuesday on or before publication', 'known: Monday on or before publication']],
    says: [
      'broken/story.yaml:29:13  "2016-05-03" is not "Monday on or before publication", which is 2016-05-02; write 2016-05-02, or how else the date is known',
      'broken/story.yaml:30:23  these words name no Monday; take the words that do, or write how else the date is known',
      'broken/story.yaml:44:13  "2016-05-02" is not "1 day before briefing", which is 2016-05-01; write 2016-05-01, or how else the date is known',
      'broken/story.yaml:84:13  "2016-05-03" is not "same day as briefing", which is 2016-05-02; write 2016-05-02, or how else the date is known',
    ],
  },
  {
    name: 'a weekday without words',
    changes: [["      words: { exact: on Tuesday, prefix: 'Anna Meier ' }\n", '']],
    says: [
      'broken/story.yaml:30:14  "Tuesday on or before publication" rests on words of the article; add "words"',
    ],
  },
  {
    name: 'a judgement without its reason',
    changes: [['      reasoning: For the broken stories.\n', '']],
    says: ['broken/story.yaml:57:36  a judgement gives its reason; add "reasoning"'],
  },
  {
    name: 'an interval with one way for both ends',
    changes: [['known: { start: stated, end: judgement }', 'known: judgement']],
    says: [
      'broken/story.yaml:57:14  "2011/2015-06-05" has two ends; write how each is known, as in { start: stated, end: until publication }',
    ],
  },
  {
    name: 'an interval with a way for one end',
    changes: [['known: { start: stated, end: judgement }', 'known: { start: stated }']],
    says: ['broken/story.yaml:57:7  nothing says how the end is known; add "end"'],
  },
  {
    name: 'a way for an end that is not known',
    changes: [['date: 2011/2015-06-05', 'date: /2015-06-05']],
    says: ['broken/story.yaml:57:16  the date has no start day; remove "start"'],
  },
  {
    name: 'a day with a start and an end',
    changes: [['known: 1 day before briefing', 'known: { start: stated }']],
    says: ['broken/story.yaml:46:7  "2016-05-02" is one date; write one way here, not start and end'],
  },
  {
    name: 'until, for a date that is no last day',
    changes: [['known: 1 day before briefing', 'known: until briefing']],
    says: [
      'broken/story.yaml:46:14  "until briefing" gives a last day; write the date as [..2016-12-20] or as an interval with this as its end',
    ],
  },
  {
    name: 'a day, for a date that is only bounded',
    changes: [['known: until publication', 'known: same day as publication']],
    says: [
      'broken/story.yaml:67:14  "same day as publication" gives a date, not a stretch in which it lies; write the date without brackets, or how else it is known',
    ],
  },
  {
    name: 'under some years, for another year',
    changes: [
      ['date: 2011/2015-06-05', 'date: 2011~/2015-06-05'],
      ['known: { start: stated', 'known: { start: under 6 years before publication'],
    ],
    says: [
      'broken/story.yaml:55:13  the start of "2011~/2015-06-05" is not "under 6 years before publication", which is 2010~; write 2010~, or how else the date is known',
    ],
  },
  {
    name: 'an anchor that is not there',
    changes: [['known: 1 day before briefing', 'known: 1 day before breifing']],
    says: ['broken/story.yaml:46:14  "breifing" is not an event of this story; did you mean "briefing"?'],
  },
  {
    name: 'an anchor that is a statement',
    changes: [['known: 1 day before briefing', 'known: 1 day before waiting']],
    says: [
      'broken/story.yaml:46:14  "waiting" is a statement, not an event; write one of publication, briefing, vote, talks, signing',
    ],
  },
  {
    name: 'an anchor that is no single day',
    changes: [['known: same day as briefing', 'known: same day as talks']],
    says: [
      'broken/story.yaml:85:14  "talks" has no single day to count from; name another event, or publication',
    ],
  },
  {
    name: 'dates that hang on each other',
    changes: [['known: Tuesday on or before publication', 'known: 1 day after vote']],
    says: [
      'broken/story.yaml:31:14  this date hangs on itself (briefing, vote, briefing); write how one of them is known without the others',
      'broken/story.yaml:46:14  this date hangs on itself (vote, briefing, vote); write how one of them is known without the others',
    ],
  },
  {
    name: 'a link against the dates',
    changes: [['- from: talks\n    causes: signing', '- from: briefing\n    before: talks']],
    says: [
      'broken/story.yaml:102:13  the dates (briefing 2016-05-03, talks 2011/2015-06-05) exclude that the one is before the other; correct a date, or the link',
    ],
  },
  {
    name: 'a distance against the dates',
    changes: [['days: 1', 'days: 2']],
    says: [
      'broken/story.yaml:98:13  the dates (vote 2016-05-02, briefing 2016-05-03) exclude a distance of 2 days; correct a date, or the link',
    ],
  },
  {
    name: 'a link that starts what began before',
    changes: [['- from: talks\n    causes: signing', '- from: vote\n    starts: talks']],
    says: [
      'broken/story.yaml:102:13  the dates (vote 2016-05-02, talks 2011/2015-06-05) exclude that the one starts the other; correct a date, or the link',
    ],
  },
  {
    name: 'a link that ends what goes on',
    changes: [['- from: talks\n    causes: signing', '- from: vote\n    ends: talks']],
    says: [
      'broken/story.yaml:102:11  the dates (vote 2016-05-02, talks 2011/2015-06-05) exclude that the one ends the other; correct a date, or the link',
    ],
  },
  {
    name: 'a cause after its effect',
    changes: [['- from: talks\n    causes: signing', '- from: vote\n    causes: talks']],
    says: [
      'broken/story.yaml:102:13  the dates (vote 2016-05-02, talks 2011/2015-06-05) exclude that the one causes the other; correct a date, or the link',
    ],
  },
  {
    name: 'a link that stands twice',
    changes: [['- from: talks\n    causes: signing', '- from: vote\n    before: briefing']],
    says: ['broken/story.yaml:101:5  this link stands here twice: vote before briefing; remove one'],
  },
  {
    name: 'a link in both directions',
    changes: [
      [
        '- from: talks\n    causes: signing',
        '- from: signing\n    before: talks\n    words: The talks began\n  - from: talks\n    before: signing',
      ],
    ],
    says: [
      'broken/story.yaml:104:5  this link runs against another (signing before talks); keep one of the two',
    ],
  },
  {
    name: 'a circle of before',
    changes: [
      [
        "date: 2016-05-03\n      words: { exact: on Tuesday, prefix: 'Anna Meier ' }\n      known: Tuesday on or before publication",
        "date: '[..2016-05-03]'\n      known: until publication",
      ],
      [
        'date: 2016-05-02\n      words: one day after\n      known: 1 day before briefing',
        "date: '[..2016-05-03]'\n      known: until publication",
      ],
      ['known: same day as briefing', 'known: same day as publication'],
      ['    days: 1\n', ''],
      [
        '- from: talks\n    causes: signing',
        '- from: briefing\n    before: signing\n    words: one day after\n  - from: signing\n    before: vote',
      ],
    ],
    says: [
      'broken/story.yaml:102:13  these are each before the next, in a circle: vote, briefing, signing; remove one link',
    ],
  },
  {
    name: 'a circle of before, and a pair in it',
    changes: [
      [
        "date: 2016-05-03\n      words: { exact: on Tuesday, prefix: 'Anna Meier ' }\n      known: Tuesday on or before publication",
        "date: '[..2016-05-03]'\n      known: until publication",
      ],
      [
        'date: 2016-05-02\n      words: one day after\n      known: 1 day before briefing',
        "date: '[..2016-05-03]'\n      known: until publication",
      ],
      ['known: same day as briefing', 'known: same day as publication'],
      ['    days: 1\n', ''],
      [
        '- from: talks\n    causes: signing',
        '- from: briefing\n    before: vote\n    words: one day after\n  - from: briefing\n    before: signing\n    words: one day after\n  - from: signing\n    before: vote',
      ],
    ],
    says: [
      'broken/story.yaml:98:5  this link runs against another (vote before briefing); keep one of the two',
      'broken/story.yaml:105:13  these are each before the next, in a circle: vote, briefing, signing; remove one link',
    ],
  },
  {
    name: 'a circle of before that the second link of a pair closes',
    changes: [
      [
        "date: 2016-05-03\n      words: { exact: on Tuesday, prefix: 'Anna Meier ' }\n      known: Tuesday on or before publication",
        "date: '[..2016-05-03]'\n      known: until publication",
      ],
      [
        'date: 2016-05-02\n      words: one day after\n      known: 1 day before briefing',
        "date: '[..2016-05-03]'\n      known: until publication",
      ],
      ['known: same day as briefing', 'known: same day as publication'],
      ['    days: 1\n', ''],
      [
        '- from: talks\n    causes: signing',
        '- from: briefing\n    before: vote\n    words: one day after\n  - from: signing\n    before: briefing\n    words: one day after\n  - from: vote\n    before: signing',
      ],
    ],
    says: [
      'broken/story.yaml:98:5  this link runs against another (vote before briefing); keep one of the two',
      'broken/story.yaml:105:13  these are each before the next, in a circle: signing, briefing, vote; remove one link',
    ],
  },
  {
    name: 'two circles of before',
    changes: [
      [
        "date: 2016-05-03\n      words: { exact: on Tuesday, prefix: 'Anna Meier ' }\n      known: Tuesday on or before publication",
        "date: '[..2016-05-03]'\n      known: until publication",
      ],
      [
        'date: 2016-05-02\n      words: one day after\n      known: 1 day before briefing',
        "date: '[..2016-05-03]'\n      known: until publication",
      ],
      ['known: same day as briefing', 'known: same day as publication'],
      ['    days: 1\n', ''],
      [
        'statements:\n',
        "  one:\n    kind: event\n    title: One more\n    when: { date: '[..2016-05-03]', known: until publication }\n    quotes: [{ exact: The vote was held, voice: narration }]\n  two:\n    kind: event\n    title: One more\n    when: { date: '[..2016-05-03]', known: until publication }\n    quotes: [{ exact: The vote was held, voice: narration }]\n  three:\n    kind: event\n    title: One more\n    when: { date: '[..2016-05-03]', known: until publication }\n    quotes: [{ exact: The vote was held, voice: narration }]\n\nstatements:\n",
      ],
      [
        '- from: talks\n    causes: signing',
        '- from: briefing\n    before: signing\n    words: one day after\n  - from: signing\n    before: vote\n    words: one day after\n  - from: one\n    before: two\n    words: one day after\n  - from: two\n    before: three\n    words: one day after\n  - from: three\n    before: one',
      ],
    ],
    says: [
      'broken/story.yaml:118:13  these are each before the next, in a circle: vote, briefing, signing; remove one link',
      'broken/story.yaml:127:13  these are each before the next, in a circle: one, two, three; remove one link',
    ],
  },
  {
    name: 'an event with the same quote twice',
    changes: [
      [
        '      - exact: The vote was held in the city\n        voice: narration\n',
        '      - exact: The vote was held in the city\n        voice: narration\n      - exact: The vote was held in the city\n        voice: narration\n',
      ],
    ],
    says: ['broken/story.yaml:51:16  this quote stands in this list twice; remove one'],
  },
  {
    name: 'an event with a quote and its beginning',
    changes: [
      [
        '      - exact: The vote was held in the city\n        voice: narration\n',
        '      - exact: The vote was held in the city\n        voice: narration\n      - exact: The vote was held\n        voice: indirect\n',
      ],
    ],
    says: [
      'broken/story.yaml:51:16  another quote of this event begins at the same place; keep the longer one',
    ],
  },
  {
    name: 'a note that stands twice',
    changes: [
      ['    actors: [meier]\n', '    actors: [meier]\n    notes: [It is not said where., It is not said where.]\n'],
      ['    modality: possible\n', '    modality: possible\n    notes: [Who is meant?, Which one?, Who is meant?]\n'],
    ],
    says: [
      'broken/story.yaml:37:36  "It is not said where." stands in this list twice; remove one',
      'broken/story.yaml:96:40  "Who is meant?" stands in this list twice; remove one',
    ],
  },
  {
    name: 'a correction that stands twice',
    changes: [
      [
        'published: 2016-05-10',
        'published: 2016-05-10\ncorrections:\n  - { date: 2016-05-11, text: A name was wrong. }\n  - { date: 2016-05-11, text: A name was wrong. }',
      ],
    ],
    says: ['broken/story.yaml:7:5  this correction stands here twice; remove one'],
  },
  {
    name: 'one source twice elsewhere',
    changes: [
      ['        says: It was on Wednesday.\n', '        says: It was on Wednesday.\n      - source: other\n        says: It was in Bern.\n'],
    ],
    says: [
      'broken/story.yaml:40:17  "other" stands in this list twice; write in one "says" all that it reports',
    ],
  },
  {
    name: 'elsewhere without an address',
    changes: [[', url: https://example.org/report', '']],
    says: ['broken/story.yaml:14:3  "other" stands under "elsewhere" without an address; add its "url"'],
  },
  {
    name: 'a year before Christ without its era',
    changes: [['date: 2011/2015-06-05', 'date: -2010/2015-06-05']],
    says: [
      'broken/story.yaml:55:13  "in 2011" does not state the year 2011 BC; correct the date, or write how else it is known',
    ],
  },
  {
    name: 'a link that starts what happened',
    changes: [['causes: signing', 'starts: signing']],
    says: [
      'broken/story.yaml:102:13  "signing" is no state, and only a state starts; write before or causes, or name a state',
    ],
  },
  {
    name: 'a link that ends what happened',
    changes: [['causes: signing', 'ends: signing']],
    says: [
      'broken/story.yaml:102:11  "signing" is no state, and only a state ends; write before or causes, or name a state',
    ],
  },
  {
    name: 'an event without an end',
    changes: [
      ['    kind: state', '    kind: event'],
      ['date: 2011/2015-06-05', 'date: 2011/..'],
      ['known: { start: stated, end: judgement }', 'known: { start: stated }'],
    ],
    says: [
      'broken/story.yaml:52:11  "2011/.." has no end, and an event has one; write kind: state, or a date with one',
    ],
  },
  {
    name: 'an event without a beginning',
    changes: [
      ['    kind: state', '    kind: event'],
      ['date: 2011/2015-06-05', 'date: ../2015-06-05'],
      ['known: { start: stated, end: judgement }', 'known: { end: judgement }'],
    ],
    says: [
      'broken/story.yaml:52:11  "../2015-06-05" has no beginning, and an event has one; write kind: state, or a date with one',
    ],
  },
  {
    name: 'a link to itself',
    changes: [['causes: signing', 'causes: talks']],
    says: ['broken/story.yaml:102:13  "talks" is linked to itself; name another event'],
  },
  {
    name: 'a link of two relations',
    changes: [['causes: signing', 'causes: signing\n    before: signing']],
    says: [
      'broken/story.yaml:101:5  this link has before and causes; write exactly one of before, starts, ends, causes',
    ],
  },
  {
    name: 'a link of no relation',
    changes: [['    causes: signing\n', '']],
    says: [
      'broken/story.yaml:101:5  this link says no relation; write exactly one of before, starts, ends, causes',
    ],
  },
  {
    name: 'a distance of a cause',
    changes: [['causes: signing', 'causes: signing\n    days: 3']],
    says: ['broken/story.yaml:103:5  only a before has a distance in days; remove "days"'],
  },
  {
    name: 'a link to a statement',
    changes: [['causes: signing', 'causes: waiting']],
    says: [
      'broken/story.yaml:102:13  "waiting" is a statement, not an event; write one of briefing, vote, talks, signing',
    ],
  },
  {
    name: 'a script for an address',
    changes: [['url: https://example.org/report', 'url: "javascript:alert(1)"']],
    says: [
      'broken/story.yaml:14:35  an address of "javascript:" cannot be followed; begin with https:// or http://',
    ],
  },
  {
    name: 'an address with a password',
    changes: [['url: https://example.org/report', 'url: https://a:b@example.org/report']],
    says: [
      'broken/story.yaml:14:35  an address cannot hold a user or a password; remove what stands before the @',
    ],
  },
  {
    name: 'an address without a scheme',
    changes: [['url: https://example.org/report', 'url: example.org/report']],
    says: ['broken/story.yaml:14:35  this is no full address; begin with https:// or http://'],
  },
  {
    name: 'an id of the wrong form',
    changes: [
      ['  vote:\n', '  The_Vote:\n'],
      ['- from: vote', '- from: The_Vote'],
    ],
    says: [
      'broken/story.yaml:40:3  "The_Vote" is no id; write 2 to 64 small letters, digits and hyphens, a letter first',
    ],
  },
  {
    name: 'an id of the page',
    changes: [
      ['  signing:\n', '  timeline:\n'],
      ['event: signing', 'event: timeline'],
      ['causes: signing', 'causes: timeline'],
    ],
    says: ['broken/story.yaml:62:3  "timeline" is an id of the page’s own; choose another'],
  },
  {
    name: 'an id of an event and a statement',
    changes: [['  waiting:\n', '  signing:\n']],
    says: [
      'broken/story.yaml:86:3  "signing" is the id of an event already; choose another, they share their addresses',
    ],
  },
  {
    name: 'words known as under some years, with none',
    changes: [
      ['date: 2011/2015-06-05\n      words: in 2011\n', 'date: 2010~/2015-06-05\n'],
      ['known: { start: stated', 'known: { start: under 6 years before publication'],
    ],
    says: [
      'broken/story.yaml:56:23  "under 6 years before publication" rests on words of the article; add "words"',
    ],
  },
  {
    name: 'stated, without words',
    changes: [['      words: in 2011\n', '']],
    says: ['broken/story.yaml:56:23  "stated" rests on words of the article; add "words"'],
  },
  {
    name: 'a quote with the wrong kind of blank',
    changes: [['exact: The vote was held in the city', 'exact: "The vote\\_was held in the city"']],
    says: [
      'broken/story.yaml:49:16  "The vote<U+00A0>was held in the city" does not stand in article.txt; the nearest text there is "The vote was held in the city"',
    ],
  },
  {
    name: 'an id of Wikidata that is none',
    changes: [['lng: 7.4474', 'lng: 7.4474, wikidata: Berne']],
    says: ['broken/story.yaml:17:72  "wikidata" is "Berne": it is no id of Wikidata; write it as in Q3616'],
  },
  {
    name: 'an article that nothing names',
    changes: [['article: agency\n', '']],
    says: [
      'broken/story.yaml:1:1  "article" is missing; add it',
      'broken/story.yaml:8:11  only the article has a file; remove this line, or name this source under "article"',
    ],
  },
  {
    name: 'an alias of YAML',
    changes: [['title: The vote\n', 'title: *vote\n']],
    says: [
      'broken/story.yaml:42:5  "title" is empty; write it, or remove the line',
      'broken/story.yaml:42:12  anchors and aliases (& and *) are not supported; write the text out',
    ],
  },
  {
    name: 'an event at an unknown place',
    changes: [['at: bern,', 'at: berne,']],
    says: [
      'broken/story.yaml:17:3  "bern" is a place that nothing names; use it, or remove it',
      'broken/story.yaml:32:18  "berne" is not a place of this story; did you mean "bern"?',
    ],
  },
  {
    name: 'an unknown actor',
    changes: [['actors: [meier]', 'actors: [maier]']],
    says: ['broken/story.yaml:36:14  "maier" is not an actor of this story; did you mean "meier"?'],
  },
  {
    name: 'an actor who stands twice',
    changes: [['actors: [meier]', 'actors: [meier, meier]']],
    says: ['broken/story.yaml:36:21  "meier" stands in this list twice; remove one'],
  },
  {
    name: 'an unknown speaker',
    changes: [['speaker: minister', 'speaker: ministry']],
    says: [
      'broken/story.yaml:22:3  "minister" is an actor that nothing names; use it, or remove it',
      'broken/story.yaml:88:14  "ministry" is not an actor of this story; did you mean "minister"?',
    ],
  },
  {
    name: 'an unknown source',
    changes: [['- source: other', '- source: others']],
    says: [
      'broken/story.yaml:14:3  "other" is a source that nothing names; use it, or remove it',
      'broken/story.yaml:38:17  "others" is not a source of this story; did you mean "other"?',
    ],
  },
  {
    name: 'the article as elsewhere',
    changes: [['- source: other', '- source: agency']],
    says: [
      'broken/story.yaml:14:3  "other" is a source that nothing names; use it, or remove it',
      'broken/story.yaml:38:17  "agency" is the article itself; name another source',
    ],
  },
  {
    name: 'a statement at a statement',
    changes: [['at: briefing\n    modality: possible', 'at: agreement\n    modality: possible']],
    says: [
      'broken/story.yaml:93:9  "agreement" is a statement, not an event; write one of briefing, vote, talks, signing',
    ],
  },
  {
    name: 'a statement about nothing that is there',
    changes: [['event: signing', 'event: signings']],
    says: ['broken/story.yaml:81:21  "signings" is not an event of this story; did you mean "signing"?'],
  },
  {
    name: 'a place that nothing names',
    changes: [
      ['  switzerland: {', '  geneva: { name: Geneva, kind: point, lat: 46.2, lng: 6.15 }\n  switzerland: {'],
    ],
    says: ['broken/story.yaml:18:3  "geneva" is a place that nothing names; use it, or remove it'],
  },
  {
    name: 'a point without its longitude',
    changes: [[', lng: 7.4474', '']],
    says: ['broken/story.yaml:17:3  the point "bern" has no "lng"; add it'],
  },
  {
    name: 'a latitude that is none',
    changes: [['lat: 46.948', 'lat: 146.948']],
    says: ['broken/story.yaml:17:41  "lat" is 146.948; 90 is the most'],
  },
  {
    name: 'a country with a point',
    changes: [['kind: country', 'kind: country, lat: 46.8, lng: 8.2']],
    says: [
      'broken/story.yaml:18:52  a country is never drawn as a point; remove "lat"',
      'broken/story.yaml:18:63  a country is never drawn as a point; remove "lng"',
    ],
  },
  {
    name: 'two sources with a file',
    changes: [['other: {', 'other: { file: other.txt,']],
    says: [
      'broken/story.yaml:14:18  only the article has a file; remove this line, or name this source under "article"',
    ],
  },
  {
    name: 'an article that is no source',
    changes: [['article: agency', 'article: agence']],
    says: [
      'broken/story.yaml:5:10  "agence" is not a source of this story; did you mean "agency"?',
      'broken/story.yaml:9:11  only the article has a file; remove this line, or name this source under "article"',
    ],
  },
  {
    name: 'an article without licence and language',
    changes: [
      [
        '    language: en\n    published: 2016-05-03\n    licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }\n',
        '    published: 2016-05-03\n',
      ],
    ],
    says: [
      'broken/story.yaml:8:3  the article has no "language"; add it',
      'broken/story.yaml:8:3  the article has no "licence"; add it',
    ],
  },
  {
    name: 'an article that is not there',
    changes: [['file: article.txt', 'file: artikel.txt']],
    says: ['broken/story.yaml:9:11  there is no file "artikel.txt" beside story.yaml; put the article there'],
  },
  {
    name: 'an article outside the folder',
    changes: [['file: article.txt', 'file: ../../article.txt']],
    says: [
      'broken/story.yaml:9:11  "../../article.txt" is not inside the story’s folder; put the article beside story.yaml',
    ],
  },
  {
    name: 'an unknown key',
    changes: [['headline:', 'headlin:']],
    says: [
      'broken/story.yaml:1:1  "headline" is missing; add it',
      'broken/story.yaml:2:1  unknown key "headlin"; did you mean "headline"?',
    ],
  },
  {
    name: 'an unknown key deep inside',
    changes: [['    title: The vote\n', '    titel: The vote\n']],
    says: [
      'broken/story.yaml:40:3  "title" is missing; add it',
      'broken/story.yaml:42:5  unknown key "titel"; did you mean "title"?',
    ],
  },
  {
    name: 'a key that stands twice',
    changes: [['headline: A text is agreed', 'headline: A text is agreed\nheadline: Another']],
    says: ['broken/story.yaml:3:1  this key stands here twice; remove one of the two'],
  },
  {
    name: 'YAML that does not close',
    changes: [['actors: [meier]', 'actors: [meier']],
    says: [
      'broken/story.yaml:37:5  invalid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; correct it here',
    ],
  },
  {
    name: 'an anchor of YAML',
    changes: [['title: The vote\n', 'title: &vote The vote\n']],
    says: ['broken/story.yaml:42:18  anchors and aliases (& and *) are not supported; write the text out'],
  },
  {
    name: 'a dangerous key',
    changes: [['headline:', '__proto__: x\nheadline:']],
    says: ['broken/story.yaml:2:1  "__proto__" cannot be a key; choose another word'],
  },
  {
    name: 'a number where text is meant',
    changes: [['title: The vote\n', 'title: 1984\n']],
    says: ['broken/story.yaml:42:12  "title" is a number to YAML; put it in quotes'],
  },
  {
    name: 'an empty field',
    changes: [['title: The vote\n', 'title:\n']],
    says: ['broken/story.yaml:42:5  "title" is empty; write it, or remove the line'],
  },
  {
    name: 'a blank field',
    changes: [['title: The vote\n', "title: ' '\n"]],
    says: ['broken/story.yaml:42:12  "title" is " ": it is blank; write it, or remove the line'],
  },
  {
    name: 'a kind that is none',
    changes: [['    kind: state', '    kind: condition']],
    says: ['broken/story.yaml:52:11  "kind" is "condition"; write event or state'],
  },
  {
    name: 'an event without quotes',
    changes: [
      [
        '    quotes:\n      - exact: The vote was held in the city\n        voice: narration\n',
        '    quotes: []\n',
      ],
    ],
    says: ['broken/story.yaml:48:13  "quotes" is empty; add at least one'],
  },
  {
    name: 'text where a list is meant',
    changes: [['actors: [meier]', 'actors: meier']],
    says: ['broken/story.yaml:36:13  "actors" is text; write a list'],
  },
  {
    name: 'a label that is too long',
    changes: [
      ['title: The vote\n', 'title: The vote\n    label: A label of the vote that is far too long for it\n'],
    ],
    says: ['broken/story.yaml:43:12  "label" has 47 characters; 40 are the most'],
  },
  {
    name: 'a long title without a label',
    changes: [['title: The vote\n', 'title: The vote that was held in the city on the day before\n']],
    says: [
      'broken/story.yaml:42:12  the title has 52 characters, too long for the timeline; add a "label" of at most 40',
    ],
  },
  {
    name: 'half a character',
    changes: [['title: The vote\n', 'title: "The vote \\ud83d"\n']],
    says: ['broken/story.yaml:42:12  it holds half a character (U+D83D); remove it'],
  },
  {
    name: 'a character that turns the text around',
    changes: [['title: The vote\n', 'title: "The \\u202evote"\n']],
    says: [
      'broken/story.yaml:42:12  it holds a character that turns the direction of the text (U+202E); remove it',
    ],
  },
  {
    name: 'a place that says nothing of why',
    changes: [['place: { at: switzerland, implied: true }', 'place: { at: switzerland }']],
    says: [
      'broken/story.yaml:47:5  nothing says why it happened here; add the article’s words, or implied: true',
    ],
  },
  {
    name: 'a place both implied and said',
    changes: [
      [
        'place: { at: switzerland, implied: true }',
        'place: { at: switzerland, implied: true, words: Switzerland }',
      ],
    ],
    says: ['broken/story.yaml:47:31  a place has words or is implied; remove one of the two'],
  },
  {
    name: 'an update before publication',
    changes: [['published: 2016-05-10', 'published: 2016-05-10\nupdated: 2016-05-09']],
    says: [
      'broken/story.yaml:5:10  the story was updated before it was published (2016-05-10); correct one of the two days',
    ],
  },
  {
    name: 'a story before its article',
    changes: [['published: 2016-05-10', 'published: 2016-05-01']],
    says: [
      'broken/story.yaml:4:12  the story is published before its article (2016-05-03); correct one of the two days',
    ],
  },
  {
    name: 'a correction on no day',
    changes: [
      [
        'published: 2016-05-10',
        'published: 2016-05-10\ncorrections:\n  - { date: 2016-05, text: A name was wrong. }',
      ],
    ],
    says: [
      'broken/story.yaml:6:13  invalid day "2016-05": it is not a single day; write it as in 2016-12-20',
    ],
  },
  {
    name: 'a publication that is a year',
    changes: [['published: 2016-05-03', 'published: 2016']],
    says: ['broken/story.yaml:12:16  invalid day "2016": it is not a single day; write it as in 2016-12-20'],
  },
  {
    name: 'a language that is none',
    changes: [['language: en\nheadline', 'language: English\nheadline']],
    says: ['broken/story.yaml:1:11  "English" is no language tag; write it as in en, fa or pt-BR'],
  },
  {
    name: 'tiles without {y}',
    changes: [
      [
        'article: agency\n',
        'article: agency\ntiles: { url: "https://t.example.org/{z}/{x}.png", attribution: T, maxZoom: 9 }\n',
      ],
    ],
    says: [
      'broken/story.yaml:6:15  the address of tiles has {y} once; write it as in https://tiles.example.org/{z}/{x}/{y}.png',
    ],
  },
  {
    name: 'tiles over http',
    changes: [
      [
        'article: agency\n',
        'article: agency\ntiles: { url: "http://t.example.org/{z}/{x}/{y}.png", attribution: T, maxZoom: 9 }\n',
      ],
    ],
    says: [
      'broken/story.yaml:6:15  tiles come over https alone; write it as in https://tiles.example.org/{z}/{x}/{y}.png',
    ],
  },
  {
    name: 'borders shown in a way that is none',
    changes: [['article: agency\n', 'article: agency\ndisputedBorders: dotted\n']],
    says: ['broken/story.yaml:6:18  "disputedBorders" is "dotted"; write dashed or hidden'],
  },
  {
    name: 'several problems at once',
    changes: [
      ['headline:', 'headlin:'],
      ['date: 2016-05-02', 'date: 2016-13'],
      ['exact: The talks began in 2011.', 'exact: The talks began in 2021.'],
      ['at: bern,', 'at: berne,'],
    ],
    says: [
      'broken/story.yaml:1:1  "headline" is missing; add it',
      'broken/story.yaml:2:1  unknown key "headlin"; did you mean "headline"?',
      'broken/story.yaml:17:3  "bern" is a place that nothing names; use it, or remove it',
      'broken/story.yaml:32:18  "berne" is not a place of this story; did you mean "bern"?',
      'broken/story.yaml:44:13  invalid date "2016-13": there is no month 13; write a month from 01 to 12',
      'broken/story.yaml:60:16  "The talks began in 2021." does not stand in article.txt; the nearest text there is "The talks began in 2011."',
    ],
  },
];
