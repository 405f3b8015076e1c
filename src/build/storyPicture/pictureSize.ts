// A story's picture as link previews want it: Open Graph's 1.91 to 1, large enough for the largest of them.

/** Pixels. */
export const pictureSize = { width: 1200, height: 630 };

/** Beside the story's page. */
export const pictureName = 'picture.png';
