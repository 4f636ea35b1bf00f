/** How many days later the count of days from 1904 begins. */
export const DAYS_TO_1904 = 1462;
