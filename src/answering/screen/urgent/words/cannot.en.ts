/** The ways to say in English that somebody cannot do something, for use in phrases. */
export const CANNOT =
  '(cant/cannot/can not/couldnt/could not/unable to/not able to/isnt able to/wont/will not/barely/can barely/can hardly/hardly/hard to/difficult to/impossible to/trouble/difficulty/difficulties/struggling to/struggles to)';
